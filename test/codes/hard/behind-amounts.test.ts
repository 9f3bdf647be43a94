import { checkLines } from './lines.ts';

checkLines(
  'a code behind an amount',
  `
  403118 | код за потвърждение на плащане 49.90 лв - 403118
  403118 | Оплата 450 руб. 403118 - ваш код
  403118 | Payment of 45 EUR. 403118 is your code
  403118 | Код для оплаты 450 р. 403118
  403118 | Kod do płatności 45,00 zł – 403118
  403118 | Код на сумму 450 руб 403118
  403118 | TAN für 45,00 EUR 403118
  403118 | Перевод 5000р. Пароль 403118
  403118 | 450 TL'lik işlem şifreniz 403118
  403118 | 450 TL 403118 onay kodu
  403118 | OTP for Rs. 403 is 403118
  403118 | 403118 is OTP for Rs.403
  403118 | INR 4500 txn OTP:403118
  403118 | OTP Rp299.000 - 403118
  - | Total 45 EUR - 403118 points
  - | Balance: USD 403118
  - | Saldo: $ 403118
  - | Valor - R$ 403118
  `,
);
