import { checkLines } from './lines.ts';

checkLines(
  'numbers of customers, services and bookings: English',
  `
  - | Your customer code is 482914
  - | Booking confirmed. Show code 4471 at the entrance
  - | Your service code is 482914, tell it to our technician at the door
  - | Show 482914 at reception when you arrive
  - | Reply with code 4471 to unsubscribe
  - | To opt out, reply 4471
  - | Code freeze starts on 1203
  - | Fault code 4471 on your boiler
  - | Error 482914: payment failed
  - | Your engineer code is 4471
  - | Your table is ready, code 4471
  - | Meeting passcode: 482914
  - | Join the meeting, ID 482914, password 771204
  - | Wi-Fi password: 48291402
  - | The door code is 4829
  - | Gate code 4829, come in
  - | PUK: 48291402
  - | Your SIM PIN is 4829
  - | PIN1 4829, PUK1 48291402
  - | Conference PIN 4829
  - | Your appointment code is 4829, show it at the counter
  - | Your ticket code 482914. Show it at the door
  - | Alarm code 4829 for the office
  `,
);

checkLines(
  'numbers of customers, services and bookings: Romance',
  `
  - | Votre code client est 482914
  - | Code panne 4471 sur votre chaudière
  - | Présentez le code 4471 à l'entrée
  - | Répondez 4471 pour vous désabonner
  - | Code Wi-Fi : 48291402
  - | Code de la porte : 4829
  - | Code PUK : 48291402
  - | Su código de cliente es 482914
  - | Muestre el código 4471 en recepción
  - | Código de error 4471
  - | Clave wifi: 48291402
  - | Código de reserva 482914
  - | Seu código de cliente é 482914
  - | Apresente o código 4471 na entrada
  - | Senha do Wi-Fi: 48291402
  - | Codice cliente 482914
  - | Mostra il codice 4471 all'ingresso
  - | Codice guasto 4471
  - | Codul de client este 482914
  - | Cod PUK 48291402
  `,
);

checkLines(
  'numbers of customers, services and bookings: Germanic',
  `
  - | Ihr Kundencode lautet 482914
  - | Fehlercode 4471 an Ihrer Heizung
  - | Zeigen Sie den Code 4471 am Eingang vor
  - | WLAN-Passwort: 48291402
  - | Türcode: 4829
  - | PUK 48291402, PIN 4829 für Ihre SIM-Karte
  - | Antworten Sie mit 4471, um sich abzumelden
  - | Buchungscode 482914
  - | Toon code 4471 bij de ingang
  - | Je klantcode is 482914
  - | Foutcode 4471
  - | Wifi-wachtwoord: 48291402
  - | Portkod 4829
  - | Felkod 4471
  - | Visa koden 4471 i entrén
  - | Dørkode 4829
  `,
);

checkLines(
  'numbers of customers, services and bookings: Slavic',
  `
  - | Код клиента 482914
  - | Код ошибки 4471
  - | Покажите код 4471 на входе
  - | Пароль от Wi-Fi: 48291402
  - | Код домофона 4829
  - | PUK-код: 48291402
  - | Назовите код 4471 администратору на ресепшене
  - | Ответьте 4471, чтобы отписаться
  - | Код бронирования 482914
  - | Код від дверей 4829
  - | Пароль Wi-Fi 48291402
  - | Kod klienta 482914
  - | Kod błędu 4471
  - | Pokaż kod 4471 przy wejściu
  - | Kod do drzwi 4829
  - | Hasło do Wi-Fi: 48291402
  - | Kód chyby 4471
  - | Heslo k Wi-Fi 48291402
  - | Kod za vrata 4829
  - | Код за грешка 4471
  `,
);

checkLines(
  'numbers of customers, services and bookings: others',
  `
  - | Müşteri kodunuz 482914
  - | Arıza kodu 4471
  - | Wi-Fi şifresi: 48291402
  - | Kapı kodu 4829
  - | Kode pelanggan 482914
  - | Kata sandi Wi-Fi: 48291402
  - | Kode error 4471
  - | Mã khách hàng 482914
  - | Mật khẩu Wi-Fi: 48291402
  - | Mã lỗi 4471
  - | รหัสลูกค้า 482914
  - | รหัส Wi-Fi: 48291402
  - | WiFi密码：48291402
  - | 故障代码4471
  - | 会议密码482914
  - | Wi-Fiパスワード: 48291402
  - | 와이파이 비밀번호 48291402
  - | كلمة مرور الواي فاي: 48291402
  - | رمز العميل 482914
  - | رمز الخطأ 4471
  - | Asiakaskoodi 482914
  - | Ügyfélkód 482914
  `,
);

checkLines(
  'a temporary password counts, a locker is a pick-up',
  `
  771204 | Your temporary password is 771204
  kT7mQ2x | Temporary password to log in: kT7mQ2x
  771204 | Ihr vorläufiges Passwort lautet 771204
  771204 | Votre mot de passe provisoire : 771204
  771204 | Su contraseña temporal es 771204
  771204 | Sua senha provisória é 771204
  771204 | Временный пароль: 771204
  771204 | Hasło tymczasowe: 771204
  pickup 482914 | Parcel locker code: 482914
  pickup 482914 | Ihr Abholcode: 482914
  pickup 482914 | Код от ячейки постамата: 482914
  pickup 482914 | Code de retrait du colis : 482914
  pickup 482914 | Kod odbioru paczki: 482914
  pickup 482914 | Give the code 482914 to the courier to get your parcel
  `,
);
