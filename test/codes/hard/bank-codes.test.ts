import { checkLines } from './lines.ts';

checkLines(
  'a code of a bank that it sent',
  `
  231542 | bank code: 231542
  231542 | Bank code 231542
  2315427 | bank code: 2315427
  231542 | Northern Bank code: 231542
  231542 | Your Northern Bank code is 231542
  231542 | 231542 is your Northern Bank code.
  231542 | Your Northern Bank code for EUR 500.00 is 231542
  2315 | Your bank code is 2315. Do not share it with anyone.
  23154290 | Northern Bank code 23154290, valid for 5 minutes
  2315 | Bank code 2315 to log in
  231542 | Dovetail account code: 231542
  231542 | Ihr Bankcode: 231542
  231542 | Bankkod: 231542
  231542 | code banque : 231542
  231542 | Código do banco: 231542
  231542 | Kod banku: 231542
  231542 | kód banky: 231542
  231542 | kod banke: 231542
  231542 | код на банката: 231542
  231542 | Banko kodas: 231542
  231542 | bankas kods: 231542
  231542 | Κωδικός τράπεζας: 231542
  231542 | Banka kodu: 231542
  231542 | bank kodi: 231542
  231542 | банк коды: 231542
  231542 | ბანკის კოდი: 231542
  231542 | բանկի կոդ: 231542
  231542 | Kode bank: 231542
  `,
);

checkLines(
  'the number of a bank or an account',
  `
  - | bank code: 37040044
  - | Bank code 30004
  - | bank code: 2315
  - | bank code 014
  - | bank code: 23-15-42
  - | sort code: 231542
  - | Sort code 23-15-42
  - | branch code: 231542
  - | bank code: 231542, account 12345678
  - | Transfer EUR 500 to bank code 231542, account 1234567890123
  - | Please pay to: Bank code: 231542 Account: 12345678 within 3 days
  - | Pay within 30 minutes: bank code 37040044, account 12345678
  - | Your bank code is 37040044 and your account is 12345678
  - | account code: 4711
  - | Bankcode 37040044, Konto 12345678
  - | code banque : 30004, code guichet : 01234
  - | Banka kodu 0062, IBAN TR330006200000000006295868
  - | Kode bank: 014
  - | 银行代码：102100
  `,
);
