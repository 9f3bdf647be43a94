import { checkLines } from './lines.ts';

checkLines(
  'several sentences, brackets, lines and many languages',
  `
  330817 | Transfer of $1,250 to Mia. 330817 confirms it. Ref 99120.
  330817 | Überweisung 1.250 EUR an Mia. 330817 ist die TAN. Auftrag 99120.
  330817 | Virement 1 250 EUR. 330817 est le code à saisir. Réf. 99120.
  330817 | Transferencia de 1.250 EUR. 330817 es su clave. Ref. 99120.
  330817 | Bonifico 1.250 EUR. 330817 è il codice OTP. Rif. 99120.
  330817 | Transferência de 1.250 EUR. 330817 é o código. Ref. 99120.
  330817 | Перевод 1250 руб. 330817 - код подтверждения. Заявка 99120.
  330817 | 1.250 TL havale. 330817 onay kodunuzdur. Ref 99120.
  330817 | 转账1250元。330817是您的验证码。单号99120。
  - | Your code has arrived in the app. 330817 is your case number.
  - | Der Code liegt in der App. 330817 ist Ihre Kundennummer.
  - | Код отправлен в приложение. 330817 - номер вашей заявки.
  - | Le code est dans l'appli. 330817 est votre numéro client.
  - | El código está en la app. 330817 es su número de caso.
  - | Il codice è nell'app. 330817 è il numero di pratica.
  - | Kod jest w aplikacji. 330817 to numer sprawy.
  - | Dress code for gala 2207: black tie. Doors 7pm
  - | Scan the QR code at stand 4417 to win
  - | Our postal code changed to 33081. Update your records
  - | Bitte QR-Code am Stand 4417 scannen
  - | Scannez le QR code au stand 4417
  - | Nuevo código postal 33081 desde el lunes
  - | Nuovo codice IBAN dal 12/03, filiale 4417
  - | Новый почтовый индекс 330817
  - | Zeskanuj kod QR przy stoisku 4417
  - | Yeni posta kodu 33081
  - | 邮政编码330817
  - | 郵便番号330-8170
  330817 | (330817) Enter this to finish setting up Face Login
  330817 | [330817] Geben Sie dies ein, um die Anmeldung abzuschließen
  330817 | (330817) Introdúcelo para terminar el registro
  330817 | (330817) à saisir pour terminer l'inscription
  330817 | (330817) Введите это для завершения входа
  4417 | Pin: 4417↵Amount: 30.00 GBP↵Shop: Fern 22
  4417 | Сумма: 300р↵Магазин: Луг 22↵Пароль: 4417
  4417 | Betrag: 30,00 EUR↵Händler: Wiese 22↵Code: 4417
  4417 | Kwota: 30,00 PLN↵Sklep: Lampa 22↵Kod: 4417
  4417 | Montant : 30,00 EUR↵Marchand : Pré 22↵Code : 4417
  4417 | Tutar: 30,00 TL↵İşyeri: Çayır 22↵Şifre: 4417
  - | Amount: 30.00 GBP↵Shop: Fern 22↵Auth: 441722↵Approved
  - | Сумма: 300р↵Магазин: Луг 22↵Код авт.: 441722↵Одобрено
  - | Betrag: 30,00 EUR↵Händler: Wiese 22↵Autorisierung: 441722↵Genehmigt
  551802 | Jou eenmalige PIN is 55 18 02. Moet dit nie deel nie
  551802 | Kodi juaj i verifikimit është 551802
  551802 | Ձեր հաստատման կոդը՝ 551802
  551802 | თქვენი დადასტურების კოდია 551802
  551802 | Zure egiaztatze-kodea 551802 da
  551802 | O teu código de verificación é 551802
  551802 | Eich cod dilysu yw 551802
  551802 | Staðfestingarkóðinn þinn er 551802
  551802 | Il-kodiċi ta' verifika tiegħek huwa 551802
  551802 | Таны баталгаажуулах код 551802
  551802 | Ырастоо кодуңуз: 551802
  551802 | Рамзи тасдиқи шумо: 551802
  551802 | Tassyklama kodyňyz: 551802
  551802 | ستاسو د تایید کوډ: 551802
  551802 | آپ کا کوڈ 551802 ہے، کسی سے شیئر نہ کریں
  551802 | तपाईंको प्रमाणीकरण कोड 551802 हो
  551802 | ඔබගේ සත්‍යාපන කේතය 551802
  551802 | ਤੁਹਾਡਾ ਪੁਸ਼ਟੀਕਰਨ ਕੋਡ 551802 ਹੈ
  551802 | તમારો ચકાસણી કોડ 551802 છે
  551802 | तुमचा पडताळणी कोड 551802 आहे
  551802 | ನಿಮ್ಮ ಪರಿಶೀಲನಾ ಕೋಡ್ 551802
  551802 | നിങ്ങളുടെ സ്ഥിരീകരണ കോഡ് 551802
  551802 | ଆପଣଙ୍କ ଯାଞ୍ଚ କୋଡ୍ 551802
  551802 | သင်၏ အတည်ပြုကုဒ် 551802
  551802 | លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 551802
  551802 | ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 551802
  551802 | የማረጋገጫ ኮድዎ 551802 ነው
  551802 | Koodhka xaqiijintaadu waa 551802
  551802 | Lambar tantancewarka ita ce 551802
  551802 | Kóòdù ìjẹ́rìísí rẹ ni 551802
  551802 | Ikhodi yakho yokuqinisekisa ithi 551802
  551802 | Kode yawe yo kwemeza ni 551802
  551802 | Kode verifikasi sampeyan 551802
  551802 | Ny kaody fanamarinanao dia 551802
  - | Jou bestelling 551802 is op pad. Bel 0860 551 802
  - | Porosia juaj 551802 është nisur
  - | Ձեր պատվերը 551802 ուղարկված է
  - | თქვენი შეკვეთა 551802 გაგზავნილია
  - | Таны захиалга 551802 хүргэлтэнд гарлаа
  - | آپ کا آرڈر 551802 روانہ ہو گیا
  - | तपाईंको अर्डर 551802 पठाइएको छ
  - | તમારો ઓર્ડર 551802 મોકલાયો
  - | तुमची ऑर्डर 551802 पाठवली
  - | ನಿಮ್ಮ ಆರ್ಡರ್ 551802 ರವಾನೆಯಾಗಿದೆ
  - | നിങ്ങളുടെ ഓർഡർ 551802 അയച്ചു
  - | သင့်အော်ဒါ 551802 ပို့ပြီးပါပြီ
  - | ការបញ្ជាទិញ 551802 បានផ្ញើ
  - | ຄຳສັ່ງຊື້ 551802 ຖືກສົ່ງແລ້ວ
  - | ትዕዛዝዎ 551802 ተልኳል
  - | Dalabkaaga 551802 waa la diray
  - | I-oda yakho 551802 isendleleni
  - | Odar ka 551802 tana kan hanya
  - | Тапсырысыңыз 551802 жіберілді
  - | Sifarişiniz 551802 yola salındı
  - | Buyurtmangiz 551802 yuborildi
  - | உங்கள் ஆர்டர் 551802 அனுப்பப்பட்டது
  - | మీ ఆర్డర్ 551802 పంపబడింది
  - | আপনার অর্ডার 551802 পাঠানো হয়েছে
  `,
);
