import { checkLines } from './lines.ts';

checkLines(
  'a full stop parts two numbers: English',
  `
  448144 | 448144 is your verification code. 229155 is your order number.
  448144 | 448144 is your Larkspur code. 2026 Example Inc
  7315 | 7315 is your OTP. 4471 is your card ending
  448144 | 448144 is your sign-in code - 229155 is your ticket
  448144 | Your code: 448144. 229155 is your booking.
  448144 | 448144 is your PIN. 229155 Dovetail Ltd
  58104 | 58104 is the passcode. 90210 Hill Street Dental
  448144 | Your order number is 229155. 448144 is your verification code.
  448144 | 229155 is your order number. Your code is 448144.
  7315 | Use code 7315. 2291 is the last part of your account.
  448144 | 448144 is your one-time password. 229155 is your reference.
  6120 | 6120 is your code; 4471 is your card ending
  448144 | 448144 is your verification code. Ticket 229155.
  448144 | 448144 is your code. 229155 is your invoice number. Thank you.
  `,
);

checkLines(
  'a full stop parts two numbers: Germanic',
  `
  448144 | 448144 ist Ihr Bestätigungscode. 229155 ist Ihre Bestellnummer.
  448144 | 448144 ist dein Code. 2026 Beispiel GmbH
  7315 | 7315 ist Ihre TAN. 4471 sind die letzten Ziffern Ihrer Karte
  448144 | 448144 ist Ihr Anmeldecode - 229155 ist Ihr Ticket
  448144 | Ihre Bestellnummer ist 229155. 448144 ist Ihr Code.
  448144 | Ihr Code lautet 448144. 229155 ist Ihre Kundennummer.
  448144 | 448144 is je code. 229155 is je bestelnummer.
  448144 | 448144 är din kod. 229155 är ditt ordernummer.
  448144 | 448144 er din kode. 229155 er ditt ordrenummer.
  448144 | 448144 er din bekræftelseskode. 229155 er dit kundenummer.
  `,
);

checkLines(
  'a full stop parts two numbers: Romance',
  `
  448144 | 448144 est votre code de vérification. 229155 est votre numéro de commande.
  448144 | 448144 est votre code. 2026 Exemple SA
  7315 | 7315 est votre OTP. 4471 est la fin de votre carte
  448144 | 448144 est votre code - 229155 est votre billet
  448144 | Votre numéro de commande est le 229155. 448144 est votre code.
  448144 | 448144 es tu código de verificación. 229155 es tu número de pedido.
  448144 | 448144 é o seu código. 229155 é o número do seu pedido.
  448144 | 448144 è il tuo codice. 229155 è il numero del tuo ordine.
  448144 | 448144 este codul tău. 229155 este numărul comenzii.
  448144 | 448144 es su clave. 2026 Ejemplo SA
  `,
);

checkLines(
  'a full stop parts two numbers: Slavic',
  `
  448144 | 448144 — ваш код подтверждения. 229155 — номер вашего заказа.
  448144 | 448144 - Ваш код. 2026 ООО Пример
  7315 | 7315 - ваш код. 4471 - последние цифры карты
  448144 | Номер вашего заказа 229155. 448144 — код подтверждения.
  448144 | 448144 — ваш пароль - 229155 — ваш билет
  448144 | 448144 — ваш код підтвердження. 229155 — номер замовлення.
  448144 | 448144 to Twój kod. 229155 to numer zamówienia.
  448144 | 448144 je váš kód. 229155 je číslo objednávky.
  448144 | 448144 je vaš kod. 229155 je broj narudžbe.
  448144 | 448144 е вашият код. 229155 е номерът на поръчката.
  `,
);

checkLines(
  'a full stop parts two numbers: others',
  `
  448144 | 448144 doğrulama kodunuz. 229155 sipariş numaranız.
  448144 | 448144 adalah kode verifikasi Anda. 229155 adalah nomor pesanan Anda.
  448144 | 448144 là mã xác minh của bạn. 229155 là mã đơn hàng của bạn.
  448144 | 448144是您的验证码。229155是您的订单号。
  448144 | 認証コードは448144です。注文番号は229155です。
  448144 | 인증번호는 448144입니다. 주문번호는 229155입니다.
  448144 | 448144 هو رمز التحقق الخاص بك. 229155 هو رقم طلبك.
  448144 | 448144 आपका OTP है। 229155 आपका ऑर्डर नंबर है।
  448144 | 448144 on vahvistuskoodisi. 229155 on tilausnumerosi.
  448144 | Az Ön kódja 448144. A rendelés száma 229155.
  `,
);
