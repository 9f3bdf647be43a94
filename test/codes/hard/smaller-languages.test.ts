import { checkLines } from './lines.ts';

checkLines(
  'codes that are over, of doors and of receipts: Iberian, Celtic Sea and Nordic minorities',
  `
  - | O código 482914 xa foi usado
  - | Código de autorización 482914, pago aprobado 12,00 EUR
  - | Diga o código 4471 ao porteiro
  - | Kodea 482914 iraungita dago
  - | Erakutsi 4471 kodea sarreran
  - | Kode 4471 by die hek
  - | Betaling goedgekeur R120, magtigingskode 482914
  - | Kóðinn 482914 hefur verið notaður
  - | Sýndu kóðann 4471 í móttöku
  482914 | O teu código de verificación é 482914
  482914 | Zure egiaztapen-kodea: 482914
  482914 | Staðfestingarkóði: 482914
  `,
);

checkLines(
  'codes that are over and of doors: South Asia',
  `
  - | गार्डला 4471 हा कोड दारावर दाखवा
  - | कोड 482914 कालबाह्य झाला
  - | OTP 482914 वापरला गेला आहे
  - | કોડ 4471 ગેટ પર બતાવો
  - | કોડ 482914 વપરાઈ ગયો છે
  - | ਕੋਡ 4471 ਗਾਰਡ ਨੂੰ ਦੱਸੋ
  - | कोड 482914 म्याद सकियो
  - | कोड 4471 गेटमा देखाउनुहोस्
  - | குறியீடு 482914 காலாவதியானது
  - | కోడ్ 482914 గడువు ముగిసింది
  - | కోడ్ 4471 గేటు వద్ద చూపించండి
  - | ಕೋಡ್ 482914 ಅವಧಿ ಮುಗಿದಿದೆ
  - | കോഡ് 482914 കാലഹരണപ്പെട്ടു
  - | කේතය 482914 කල් ඉකුත් වී ඇත
  - | گارڈ کو کوڈ 4471 بتائیں
  - | কোড 4471 গেটে দেখান
  482914 | तुमचा OTP 482914 आहे
  482914 | તમારો OTP 482914 છે
  482914 | మీ OTP 482914
  482914 | آپ کا تصدیقی کوڈ 482914 ہے
  `,
);

checkLines(
  'codes that are over and of doors: South-East Asia, Africa, the Caucasus and Central Asia',
  `
  - | ລະຫັດ wifi: 48291402
  - | លេខកូដ 482914 ផុតកំណត់ហើយ
  - | Ipakita ang code 4471 sa gate
  - | Nag-expire na ang code 482914
  - | Mwambie bawabu namba 4471
  - | Nenosiri la Wi-Fi: 48291402
  - | ለዘበኛ ኮድ 4471 ያሳዩ
  - | Ka nuna lambar 4471 ga mai gadi
  - | Пароли вай-фай: 48291402
  - | Ба посбон коди 4471-ро гӯед
  - | Вай-фай нууц үг: 48291402
  - | Код 4471-ийг үүдэнд хэлнэ үү
  - | კოდი 4471 უთხარით დაცვას
  - | Դռան կոդը 4471
  482914 | Ang iyong verification code ay 482914
  482914 | Nambari yako ya uthibitisho ni 482914
  482914 | Баталгаажуулах код: 482914
  482914 | Ձեր հաստատման կոդը՝ 482914
  `,
);
