import { checkLines } from './lines.ts';

checkLines(
  'messages of all kinds once more',
  `
  518336 | Hey! Your Bumble code's 518 336, don't tell a soul 💛
  QT7R2 | Steam Guard code you need to login: QT7R2
  518336 | Use verification code 518336 for Acme Cloud authentication. Ref: INC0042291
  - | Steam wallet code inside! Redeem QT7R2-99XKP-LL3M2 by Sunday
  - | Your child was marked absent on 12/03. Ref 51833. Call 01632 960 118
  - | Fuel pump 4 unlocked. Auth 518336 up to $75
  - | Your PIN was changed at 14:22. If this wasn't you call 0800 518 336
  - | Membership 518336 renewed until 03/2027. £39.99 charged.
  - | Power outage case 518336. Estimated restoration 17:30.
  - | Your verification code will be sent to +44 7700 900518 shortly.
  51833 | Wallapop: introduce 51833 y verifica que eres tú
  518336 | La OTP de tu tarjeta virtual terminada en 2290 es: 518336
  518336 | Clínica Sur: acceda a sus resultados con la contraseña temporal 518336
  - | Clínica Sur: su turno es el 51, consultorio 8. Historia 518336
  - | Su PIN fue cambiado con éxito el 12/03 a las 14:22
  - | Premio Euromillón: boleto 51833 6 aciertos. Cobro en administración 2290
  - | Código de barras 7750518336 para pagar en OXXO $450
  51833 | OLX: 51833 é o seu código para entrar. Não o envie a terceiros
  518336 | Token 518336 para assinar o contrato 2290 da conta PJ
  - | Boleto vence hoje: 34191.79001 01043.510047 91020.150008 R$ 450,00
  - | Seu agendamento no Poupatempo: 12/03 14:20 guichê 22, protocolo 518336
  518336 | FranceConnect : votre code à 6 chiffres est 518336
  51833 | Leclerc Drive : saisissez le 51833 pour lier votre carte
  - | Leclerc Drive : commande 518336 prête, quai 4
  - | Votre code PIN a été modifié le 12/03. Assistance 3639
  - | Votre numéro de dossier CAF 518336 a été mis à jour
  518336 | INPS: PIN temporaneo 518 336, da cambiare al primo accesso
  51833 | Subito: verifica il numero con 51833
  - | Numero verde 800 518 336. Codice cliente 22909912
  - | Enel: lettura contatore 51833 registrata
  518336 | ghiseul.ro: parola temporara 518336
  - | Loteria bonurilor: bonul 51833 este castigator
  51833 | Kleinanzeigen: SMS-Code 51833 (nie weitergeben, auch nicht an Käufer!)
  518336 | BundID: 518 336 ist Ihr einmaliger Zugangscode
  518336 | Bitte bestätigen Sie den Lastschrifteinzug mit der TAN 518336
  - | Ihre PIN wurde am 12.03. geändert. Nicht Sie? 116 116
  - | Ihr Stromzähler 518336 wird am 12.03. zw. 8-10 Uhr getauscht
  - | Gewinnspiel: Ihre Losnummer 518336. Ziehung am 30.04.
  - | Rezept-Token: 160.000.518.336.22 in der Apotheke vorzeigen
  518336 | MijnOverheid: eenmalige code 518336
  - | Uw pincode is gewijzigd op 12-03. Vragen? 0900 2290
  - | Storing 518336 verholpen om 17:30
  518336 | Blocket: verifiera med koden 518336
  - | Kivra: nytt brev från Skatteverket. Ärende 518336
  51833 | Finn: bekreft med koden 51833
  - | Bompassering 51833, 34 kr, 12.03 kl 14.22
  518336 | DBA: bekræftelseskode 518336
  - | Din P-billet 51833 udløber kl. 14.30
  51833 | Tori: vahvistuskoodi on 51833
  - | Sähkökatko 51833 korjattu klo 17.30
  518336 | OLX: kod 51 83 36. Nikomu go nie podawaj, nawet kupującemu
  518336 | e-PIT: hasło jednorazowe 518336
  - | PIN został zmieniony 12.03 o 14:22
  - | Mandat nr 518336, 100 zł, opłać do 19.03
  - | e-Recepta: kod 5183, PESEL i udaj się do apteki
  518336 | Bazoš: SMS kód 518336
  - | eRecept: identifikátor QT7R2LL3M2XK, Dr. Nová
  - | Jízdenka 518336, platí 12.03. 14:22-15:52
  518336 | Bazoš: overovací SMS kód 518336
  - | Lístok č. 518336 platí 60 min
  518336 | Jófogás: ellenőrző kód 518336
  - | Parkolás leállítva. Díj 450 Ft. Azonosító 518336
  518336 | Njuškalo: kod 518336 za potvrdu oglasa
  - | Parking karta 518336 vrijedi do 14:22
  51833 | KupujemProdajem: verifikacioni kod 51833
  - | Parking: uplata za BG518336 važi do 14:22
  51833 | OLX: 51833 е вашият код за потвърждение
  - | Винетка 518336 е валидна до 30.04
  518336 | Госуслуги: код для смены пароля 518336
  51833 | Юла: 51833 — никому не сообщайте этот код, даже если просят
  518336 | МТС: одноразовый пароль 518336 для входа в Мой МТС
  - | Пин-код карты изменён 12.03 в 14:22. Не вы? 900
  - | Парковка 5183 оплачена до 14:22, а/м А518КК
  - | Пропуск № 518336 заказан на 12.03, бюро пропусков, каб. 4
  - | Показания счётчика 51833 приняты. Спасибо!
  51833 | OLX: код 51833. Нікому не повідомляйте
  - | Ваш квиток 518336, вагон 5, місце 18, 12.03
  - | Показники лічильника 51833 прийнято
  518336 | gov.gr: κωδικός μιας χρήσης 518336
  - | Ηλεκτρονικό εισιτήριο 518336 ισχύει έως 14:22
  51833 | Sahibinden: onay kodu 51833, kimseyle paylaşmayın
  518336 | e-Nabız giriş şifreniz: 518336
  - | Şifreniz 12.03 14:22'de değiştirildi
  - | HGS geçiş 51833, 34 TL, bakiye 518,33
  51833 | Tap.az: təsdiq kodu 51833
  - | Bilet 518336, yer 18
  51833 | OLX: tasdiqlash kodi: 51833
  - | Билет 518336, орын 18, 12.03
  518336 | أبشر: رمز التحقق 518336
  51833 | حراج: كود التفعيل 51833
  - | تم تغيير رمزك السري بتاريخ 12/03
  - | تذكرة رقم 518336 مقعد 18
  518336 | קוד חד פעמי לכניסה לאזור האישי: 518336
  - | כרטיס 518336, שורה 5 מושב 18
  51833 | دیوار: رمز یکبار مصرف 51833
  - | بلیط 518336 صندلی 18
  518336 | डिजिलॉकर: लॉगिन हेतु OTP 518336
  - | आपका पिन 12/03 को बदला गया
  51833 | OLX: 51833 aapka verification code hai
  - | Gas booking no. 518336, delivery 2 din mein
  518336 | নগদ: যাচাইকরণ কোড 518336
  518336 | உள்நுழைவு OTP: 518336
  518336 | เป๋าตัง: รหัส OTP 518336
  - | ตั๋วเลขที่ 518336 ที่นั่ง 18A
  518336 | VNeID: mã xác thực 518336
  - | Vé 518336, ghế 18A, tàu SE4
  518336 | Dana: kode OTP 518336
  - | Tiket 518336, kursi 18A, gerbong 5
  518336 | MySejahtera: TAC 518336
  - | Ticket no. 518336, upuan 18
  518336 | 【12306】验证码：518336，12306用户注册或既有用户手机核验专用验证码
  - | 您的车票518336，5车18A座
  51833 | メルカリ 認証番号 : 51833
  - | 整理券番号518、受付18番
  518336 | 당근 인증번호 [518336]
  - | 승차권 518336 5호차 18A석
  51833 | Tigo Pesa: nambari ya uthibitisho 51833
  - | Tiketi 518336 kiti 18
  `,
);
