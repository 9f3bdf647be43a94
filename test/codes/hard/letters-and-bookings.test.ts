import { checkLines } from './lines.ts';

checkLines(
  'transliterated and diacritic-less',
  `
  881204 | Vash kod podtverzhdeniya 881204. Nikomu ne soobshchayte
  881204 | Kod dlya vhoda: 881204
  - | Promokod VESNA10 daet skidku 10%
  - | Vash zakaz 881204 gotov
  881204 | Dogrulama kodunuz 881204, kimseyle paylasmayin
  - | Sifreniz 881204 ile %20 indirim kazanin
  881204 | Tu codigo de verificacion es 881204
  881204 | Seu codigo de acesso e 881204
  881204 | Ma xac thuc cua ban la 881204
  881204 | Kod weryfikacyjny to 881204, nie udostepniaj go
  881204 | Vas overovaci kod je 881204
  881204 | O kodikos sas einai 881204
  881204 | Aapka OTP 881204 hai, kisi ko na batayein
  881204 | Ramz al-tahaqquq: 881204
  `,
);

checkLines(
  'send the code to a number',
  `
  97211 | Отправьте код 97211 на номер 900, чтобы подтвердить платёж
  97211 | Reply with 97211 to confirm the payment
  97211 | Ответьте на это сообщение кодом 97211 для подтверждения перевода
  - | Reply STOP to 97211 to end
  - | Отправьте СТОП на 97211
  - | Responda BAJA al 97211
  `,
);

checkLines(
  'three digits, letters',
  `
  407 | Your code is 407. It expires in 5 minutes
  K7Q2MX | Your Meadow verification code is K7Q2MX
  K7Q2MX | Ihr Bestätigungscode: K7Q2MX
  K7Q2MX | Код подтверждения K7Q2MX
  881204 | G-881204 es tu código de verificación de Google
  881204 | <#> 881204 is your Meadow code. FA+9qCX9VSu
  `,
);

checkLines(
  'key / approval for log in',
  `
  881204 | Approval code for signing in: 881204
  881204 | Your log-in key is 881204
  881204 | Freigabecode für die Anmeldung: 881204
  881204 | Clé d'accès temporaire : 881204
  881204 | Chiave di accesso temporanea: 881204
  881204 | Ключ для входа: 881204
  881204 | Klucz logowania: 881204
  `,
);

checkLines(
  'ordinary numbers with login words',
  `
  - | New sign-in from Firefox at 10:42, IP 203.0.113.7. Not you? Call 0800 881204
  - | Your account 881204 was logged in from a new device
  - | Neue Anmeldung am 12.03.2026 um 10:42 Uhr, Gerät 4471
  - | Вход в аккаунт 12.03 в 10:42 с устройства 4471
  - | Nueva sesión iniciada el 12/03 a las 10:42 desde el equipo 4471
  - | Connexion à votre compte le 12/03 à 10h42, appareil 4471
  - | Password changed for user 881204
  - | Registration number 881204 received
  - | Ihre Registrierungsnummer lautet 881204
  - | Inscription n° 881204 enregistrée
  - | Your verification appointment is at 1430 in room 220
  - | Verification fee 500 charged to card 4410
  `,
);

checkLines(
  'prizes',
  `
  - | Congratulations! Ticket 881204 won. Claim at the desk
  - | Поздравляем! Номер 881204 выиграл
  - | Félicitations ! Le billet 881204 a gagné
  - | Selamat, nomor undian 881204 menang
  - | 恭喜您，号码881204中奖
  - | ยินดีด้วย หมายเลข 881204 ถูกรางวัล
  - | Chúc mừng! Mã dự thưởng 881204 trúng giải
  `,
);

checkLines(
  'booking / visitor',
  `
  - | Visitor pass 881204 valid on 12 March
  - | Ihr Besucherausweis 881204 liegt am Empfang
  - | Votre numéro de table : 4471
  - | Номерок 4471 в гардеробе
  - | Twój bilet nr 881204
  - | Votre code de réservation est K7Q2MX
  - | Su localizador es K7Q2MX
  - | Ваш код бронирования K7Q2MX
  `,
);

checkLines(
  'pickup',
  `
  pickup 881204 | Отримайте посилку у поштоматі, код 881204
  pickup 881204 | Colis disponible au point relais, code 881204
  pickup 881204 | Pacco pronto al punto di ritiro, codice ritiro 881204
  pickup 881204 | Din pakke er klar i pakkeboksen. Kode: 881204
  pickup 881204 | Pakettisi on noudettavissa automaatista, koodi 881204
  pickup 881204 | Coletul tău e la easybox, cod 881204
  `,
);

checkLines(
  'bookings and parcels',
  `
  - | Il codice di prenotazione è K7QX29
  - | Seu código de reserva é K7QX29
  - | Je boekingscode is K7QX29
  - | Kod rezerwacji: K7QX29
  - | Rezervasyon kodunuz K7QX29
  - | Bokningskod K7QX29
  - | Varauskoodi K7QX29
  - | 予約番号 K7QX29
  - | 预订编号K7QX29
  - | 예약번호 K7QX29
  - | Kode booking K7QX29
  - | Mã đặt chỗ K7QX29
  - | Código de check-in K7QX29
  - | Kod rezervace K7QX29
  - | Foglalási kód K7QX29
  - | Cod rezervare K7QX29
  - | رمز الحجز K7QX29
  - | קוד הזמנה K7QX29
  - | Κωδικός κράτησης K7QX29
  pickup 881204 | Ditt paket finns i paketboxen, kod 881204
  pickup 881204 | Pakken er i pakkeboksen, kode 881204
  pickup 881204 | Je pakket ligt in de pakketautomaat, code 881204
  pickup 881204 | Paczka w paczkomacie, kod 881204
  pickup 881204 | Balík je v boxu, kód 881204
  pickup 881204 | Csomagja az automatában, kód 881204
  pickup 881204 | Посылка в постамате, код 881204
  pickup 881204 | Siuntinys paštomate, kodas 881204
  pickup 881204 | Pakk on pakiautomaadis, kood 881204
  pickup 881204 | Sūtījums ir pakomātā, kods 881204
  `,
);
