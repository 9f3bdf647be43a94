import { checkLines } from './lines.ts';

checkLines(
  'words between the name and the code: English',
  `
  519023 | OTP for your debit card is 519023
  380716 | OTP to change mobile number 380716
  318275 | Account: 318275 is your Dovetail verification code
  1473 | Your code for service "Alpha 365": 1473
  519023 | The OTP for adding beneficiary to your account is 519023
  519023 | The code for your order is 519023
  519023 | Verification code for card ending 4471 is 519023
  519023 | OTP for transaction of Rs 1,250.00 is 519023
  6120 | The PIN for your account 00442200 is: 6120
  519023 | Order: 519023 is your confirmation code
  519023 | Your code to reset the password of "Gate 7": 519023
  519023 | Passcode for customer: 519023
  519023 | Your one-time password for payment of 49.90 EUR: 519023
  `,
);

checkLines(
  'words between the name and the code: Slavic',
  `
  9251 | Ваш код для покупки на 6 000.00 RUB: 9251
  9251 | Код для оплаты 1 250,00 руб.: 9251
  97211 | Для подтверждения отправьте код 97211 на номер 900
  97211 | Dlya podtverzhdeniya otpravte kod 97211 na nomer 900
  9251 | Код для сервиса "Альфа 365": 9251
  9251 | Пароль для карты *4471: 9251
  9251 | Код подтверждения заказа №229155: 9251
  9251 | Код для оплати 500.00 UAH: 9251
  9251 | Kod do przelewu na kwotę 120,00 PLN: 9251
  9251 | Kód pro platbu 1 250,00 CZK: 9251
  9251 | Код за плащане на 49.90 BGN: 9251
  9251 | Parol dlya oplaty 1500 RUB: 9251
  `,
);

checkLines(
  'words between the name and the code: Germanic',
  `
  519023 | TAN für Ihre Überweisung über 120,00 EUR: 519023
  519023 | Der Code für Ihre Karte lautet 519023
  519023 | Ihr Code für "Portal 24": 519023
  519023 | Der Code für Ihr Konto ist: 519023
  519023 | Code voor betaling van 12,40 EUR: 519023
  519023 | De code voor uw rekening is 519023
  519023 | Koden för ditt konto är 519023
  519023 | Kode til betaling af 120,00 DKK: 519023
  519023 | Koden for kortet ditt er 519023
  519023 | Code für Kundenkonto: 519023
  `,
);

checkLines(
  'words between the name and the code: Romance',
  `
  519023 | Le code pour votre carte est 519023
  519023 | Code pour valider votre achat de 89,90 EUR : 519023
  519023 | Votre code pour le service "Alpha 365" : 519023
  519023 | La clave para su tarjeta es 519023
  519023 | Código para compra por 120,00 EUR: 519023
  519023 | Tu código para el servicio "Alfa 365": 519023
  519023 | O código para o seu cartão é 519023
  519023 | Código para compra de R$ 89,90: 519023
  519023 | Il codice per la tua carta è 519023
  519023 | Codice per il pagamento di 49,90 EUR: 519023
  519023 | Codul pentru cardul tău este 519023
  519023 | Codul pentru plata de 120,00 RON: 519023
  `,
);

checkLines(
  'words between the name and the code: others',
  `
  519023 | Kartınız için şifre: 519023
  519023 | 120,00 TL tutarındaki işlem için şifreniz: 519023
  519023 | Kode OTP untuk transaksi Rp 120.000: 519023
  519023 | Mã OTP cho giao dịch 500.000 VND: 519023
  519023 | Mã OTP cho thẻ của bạn là 519023
  519023 | 您的信用卡消费验证码为519023
  519023 | 您尾号4471的卡支付120.00元，验证码519023
  519023 | रु. 1,250.00 के लेनदेन के लिए OTP 519023 है
  519023 | رمز التحقق لعملية شراء بمبلغ 120.00 ريال: 519023
  519023 | Koodi maksulle 49,90 EUR: 519023
  519023 | Kód a 12 000 Ft fizetéshez: 519023
  519023 | Kartangiz uchun kod: 519023
  `,
);
