import { checkLines } from './lines.ts';

checkLines(
  'more messages of all kinds: sentence borders',
  `
  620417 | 620417 is your sign-up code. 2026 Tidewater Ltd, 44 Quay Road.
  620417 | Your OTP is 620417. 8841 is the last part of your account.
  620417 | 620417 is your login code - 118204 is the request number
  620417 | 620417 ist Ihr Bestätigungscode. 2026 Musterfirma GmbH
  620417 | 620417 — ваш код. 4471 — последние цифры карты
  620417 | 620417 est votre code. 881204 est votre numéro de commande.
  620417 | 620417 es tu código. Pedido 118820 en camino.
  620417 | 620417 è il tuo codice. Ordine 118820 confermato.
  `,
);

checkLines(
  'more messages of all kinds: brand',
  `
  204881 | Kode WhatsApp Anda: 204-881
  204881 | Votre code Viber : 204881
  204881 | Codul tău Telegram: 204881
  204881 | Ваш код Signal: 204881
  204881 | Twój kod SMS: 204881
  204881 | Mobilkod: 204881
  `,
);

checkLines(
  'more messages of all kinds: between',
  `
  519023 | OTP for adding payee MARTA is 519023
  380716 | OTP to reset the MPIN of user 88214 is 380716
  318275 | Account: 318275 is your Larkspur verification code
  9251 | Код для оплаты 12 500.00 RUB на счёт 4081: 9251
  1473 | Your passcode for event "Run 365": 1473
  771093 | Peredayte kod 771093 na nomer 900
  771093 | Отправьте код 771093 на номер 900 для подтверждения
  `,
);

checkLines(
  'more messages of all kinds: verb + number',
  `
  483921 | Sign in with 483-921
  209185 | Achat de 89,90 EUR. Saisissez 209185 pour valider
  209185 | Compra por 45,00 EUR. Introduzca 209185 para confirmarla
  209185 | Pagamento di 12 EUR: inserisci 209185 per autorizzare
  209185 | Zahlung 89,90 EUR. Bitte 209185 eingeben, um zu bestätigen
  558101 | รหัสยืนยันทาง SMS: 558101
  353101 | Sử dụng mã xác minh 353101 để xác thực tài khoản
  448120 | Approval code for your log-in: 448120
  448120 | Your key to sign in: 448120
  `,
);

checkLines(
  'more messages of all kinds: Not codes',
  `
  - | Purchase 12.40 approved, auth code 482914
  - | Payment of 88.10 GBP accepted. Authorisation no. 118204
  - | Pago aprobado 45,00 EUR cód. aut. 118204
  - | Pagamento autorizzato EUR 33,00 cod. aut. 118204
  - | Ödeme onaylandı 120,00 TL, onay kodu 118204
  - | Pembayaran Rp45.000 berhasil, kode otorisasi 118204
  - | Thanh toán 45.000đ thành công, mã chuẩn chi 118204
  - | %30 indirim icin sifreniz 28011600
  - | kod: SM2704Q ile yüzde 20 indirim
  - | Recharge with 239 and use code JIO2400 for cashback
  - | GOL yaz 2223'e gonder, forma kazan
  - | Selamat! PIN hadiah Anda 889201, hubungi 0812
  - | 基金代码110022今日净值2.13
  - | Vote for Ana: text 07 to 85120
  - | Paid by VISA4571 at Meadow Cafe
  - | Your booking ref 7XK29Q, show at check-in
  - | Your code 4471 was used at 10:20
  - | Reply with code 4471 to unsubscribe
  - | Code freeze starts on 1203
  - | Error code 5031 on your printer
  - | PUK code 48291402, SIM PIN 1234
  - | Ihre Kundennummer: 4471902
  - | N° de client 4471902
  - | Código cliente 4471902
  - | Nr klienta 4471902
  - | Müşteri no 4471902
  - | 客户编号4471902
  - | お客様番号 4471902
  - | คุณได้รับรางวัล รหัส 889201 โทร 1900
  - | आपका ग्राहक कोड 447190
  `,
);

checkLines(
  'more messages of all kinds: codes in small languages',
  `
  771204 | O teu código de verificación é 771204
  771204 | Zure egiaztapen kodea 771204 da
  771204 | Jou verifikasiekode is 771204
  771204 | Staðfestingarkóðinn þinn er 771204
  771204 | તમારો OTP 771204 છે
  771204 | Nambari yako ya uthibitisho ni 771204
  771204 | Баталгаажуулах код: 771204
  771204 | რეგისტრაციის კოდი: 771204
  771204 | Ձեր հաստատման կոդը՝ 771204
  771204 | உங்கள் OTP 771204
  771204 | আপনার যাচাইকরণ কোড 771204
  - | Código 771204 caducou
  - | Kodea 771204 iraungi da
  - | Kode 771204 het verval
  - | કોડ 771204 સમાપ્ત થઈ ગયો
  - | কোড 771204 মেয়াদ শেষ
  - | Wi-Fi-wagwoord: 77120455
  - | Namba ya mlango 7712
  - | Хаалганы код 7712
  - | დარაჯს უთხარით კოდი 7712
  - | Կոդը 7712 ցույց տվեք պահակին
  `,
);
