import { checkLanguage } from './table.ts';

checkLanguage('Turkish', {
  otp: [
    ['Doğrulama kodunuz: 482913. Kimseyle paylaşmayınız.', '482913'],
    [
      '*4471 ile biten kartınızla MAGAZA işyerinden 249,90 TL tutarındaki işleminiz için şifreniz 771204. Şifrenizi kimseye söylemeyin.',
      '771204',
    ],
    ['903114 Orman Bankası giriş şifrenizdir.', '903114'],
    ['SMS onay kodu: 5512-0918', '55120918'],
    ['Telefon numaranızı doğrulamak için "3318" kodunu girin', '3318'],
    ['Dogrulama kodu 118 204', '118204'],
    ['Üyeliğinizi tamamlamak için onay kodunuz 4096. Ret için RET yazıp 3345e gönderin B016', '4096'],
    ['Geçici şifreniz: xK7mQ29', 'xK7mQ29'],
    ['G-482019 Google doğrulama kodunuz', '482019'],
    ['Tek kullanımlık şifre: 00000000', '00000000'],
    ["Aktivasyon kodunuz 20418'dir.", '20418'],
  ],
  none: [
    '*4471 ile biten kartınızdan 249,90 TL harcama yapıldı. Kullanılabilir limit 8.340,12 TL.',
    '1234567890 takip nolu kargonuz dağıtıma çıkmıştır.',
    "Yaz fırsatı! YAZ25 indirim koduyla %20 indirim 31 Ağustos'a kadar. B001",
    'Randevunuzu hatırlatırız: 14 Mayıs 10:30, poliklinik 214.',
    '7712345 nolu siparişiniz kargoya verildi. Bilgi için 0850 555 01 99.',
    'Şifrenizi kimseyle paylaşmayın. Bankamız sizden asla şifre istemez.',
    'Tebrikler! 10000 TL kazandınız. EVET yazıp 4545 e gönderin.',
  ],
  pickup: [
    ['Kargonuz teslim noktasında sizi bekliyor. Teslim alma kodu: 481903', '481903'],
    ['Siparişiniz kargomatta. Kargomat şifreniz 5512', '5512'],
  ],
  valid: [
    ['Doğrulama kodunuz 551320. Kod 10 dakika geçerlidir.', 10],
    ['Onay kodu 551320, 3 dk içinde giriniz', 3],
  ],
});

checkLanguage('Azerbaijani', {
  otp: [
    ['Təsdiq kodunuz: 482913. Heç kimə deməyin.', '482913'],
    ['Birdəfəlik şifrə 771204. Ödəniş 49.90 AZN, kart *4471', '771204'],
    ['903114 Dəniz Bank üçün giriş kodudur', '903114'],
    ['SMS kod: 5512-0918', '55120918'],
    ['Nömrənizi təsdiqləmək üçün "3318" kodunu daxil edin', '3318'],
    ['Tesdiq kodu 118 204', '118204'],
    ['Qeydiyyatı tamamlamaq üçün kod 4096', '4096'],
    ['Müvəqqəti parol: xK7mQ29', 'xK7mQ29'],
    ['Тәсдиг коду: 20418', '20418'],
  ],
  none: [
    'Kart *4471 ödəniş 24.50 AZN. Balans 834.12 AZN.',
    '1234567890 nömrəli bağlama yoldadır.',
    'YAY25 promokodu ilə 20% endirim!',
    'Xatırladırıq: qəbulunuz 14 may 10:30, otaq 214.',
    'Sifariş 7712345 göndərildi. Zəng edin: 012 555 01 99',
    'Şifrənizi heç kimə verməyin.',
  ],
  pickup: [['Bağlamanız poçtamatda sizi gözləyir. Götürmə kodu: 481903', '481903']],
  valid: [['Kod 551320, 10 dəqiqə ərzində etibarlıdır', 10]],
});

checkLanguage('Kazakh', {
  otp: [
    ['Сіздің растау кодыңыз: 482913. Ешкімге айтпаңыз.', '482913'],
    ['Төлемді растау коды 771204. Сомасы 4 990 ₸, карта *4471', '771204'],
    ['903114 — кіру коды. Орман Банк', '903114'],
    ['SMS код: 5512-0918', '55120918'],
    ['Нөміріңізді растау үшін «3318» кодын енгізіңіз', '3318'],
    ['Бір реттік құпиясөз 118 204', '118204'],
    ['Тіркелу үшін 4096 кодын енгізіңіз', '4096'],
    ['Уақытша пароль: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Карта *4471: сатып алу 2450 тг. Қолжетімді 18340 тг.',
    'Сәлемдеме KZ123456789KZ жолда.',
    'JAZ25 промокодымен 20% жеңілдік!',
    'Еске саламыз: 14 мамыр 10:30, 214 кабинет.',
    'Тапсырыс 7712345 жіберілді. Қоңырау шалыңыз: 8 727 255 01 99',
    'Кодты ешкімге айтпаңыз.',
  ],
  pickup: [['Тапсырысыңыз постаматта сізді күтіп тұр. Алу коды: 481903', '481903']],
  valid: [['Растау коды 551320, 10 минут ішінде жарамды', 10]],
});

checkLanguage('Uzbek', {
  otp: [
    ['Tasdiqlash kodingiz: 482913. Hech kimga aytmang.', '482913'],
    ["To'lovni tasdiqlash kodi 771204. Summa 49900 so'm, karta *4471", '771204'],
    ['903114 - kirish uchun kod', '903114'],
    ['SMS kod: 5512-0918', '55120918'],
    ['Raqamingizni tasdiqlash uchun "3318" kodini kiriting', '3318'],
    ['Bir martalik parol 118 204', '118204'],
    ['Roʻyxatdan oʻtish uchun kod: 4096', '4096'],
    ['Vaqtinchalik parol: xK7mQ29', 'xK7mQ29'],
    ['Тасдиқлаш коди: 20418. Ҳеч кимга айтманг', '20418'],
    ['Tasdiqlash kodi 660218. Uni hech kimga bermang', '660218'],
  ],
  none: [
    "Karta *4471: xarid 24500 so'm. Qoldiq 183400 so'm.",
    "Jo'natma UZ123456789UZ yo'lda.",
    'YOZ25 promokodi bilan 20% chegirma!',
    'Eslatamiz: 14 may 10:30, 214-kabinet.',
    "Buyurtma 7712345 yuborildi. Qo'ng'iroq qiling: 71 255 01 99",
    'Kodni hech kimga aytmang.',
  ],
  pickup: [['Buyurtmangiz tayyor. Olish kodi: 481903', '481903']],
  valid: [
    ['Tasdiqlash kodi 551320, 10 daqiqa davomida amal qiladi', 10],
    ['Тасдиқлаш коди 551320, 5 дақиқа ичида амал қилади', 5],
  ],
});

checkLanguage('Kyrgyz', {
  otp: [
    ['Сиздин ырастоо кодуңуз: 482913. Эч кимге айтпаңыз.', '482913'],
    ['Төлөмдү ырастоо коду 771204. Сумма 4990 сом, карта *4471', '771204'],
    ['903114 — кирүү коду', '903114'],
    ['SMS код: 5512-0918', '55120918'],
    ['Номериңизди ырастоо үчүн «3318» кодун киргизиңиз', '3318'],
    ['Бир жолку сырсөз 118 204', '118204'],
    ['Катталуу үчүн код: 4096', '4096'],
    ['Убактылуу пароль: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Карта *4471: сатып алуу 2450 сом. Калдык 18340 сом.',
    'Посылка KG123456789KG жолдо.',
    'JAI25 промокоду менен 20% арзандатуу!',
    'Эскертебиз: 14 май 10:30, 214 кабинет.',
    'Буйрутма 7712345 жөнөтүлдү.',
    'Кодду эч кимге айтпаңыз.',
  ],
  pickup: [['Посылкаңыз постаматта сизди күтүп турат. Алуу коду: 481903', '481903']],
  valid: [['Ырастоо коду 551320, 10 мүнөт ичинде жарактуу', 10]],
});

checkLanguage('Turkmen', {
  otp: [
    ['Siziň tassyklama kodyňyz: 482913. Hiç kime aýtmaň.', '482913'],
    ['Töleg kody 771204. Möçber 49.90 TMT, kart *4471', '771204'],
    ['903114 - giriş kody', '903114'],
    ['SMS kod: 5512-0918', '55120918'],
    ['Tassyklamak üçin "3318" koduny giriziň', '3318'],
    ['Bir gezeklik parol 118 204', '118204'],
    ['Hasaba alyş kody: 4096', '4096'],
    ['Wagtlaýyn parol: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Kart *4471: töleg 24.50 manat. Galyndy 183.40 manat.',
    'Iberme TM123456789TM ýolda.',
    'TOMUS25 promokody bilen 20% arzanladyş!',
    'Sargyt 7712345 iberildi.',
    'Kody hiç kime aýtmaň.',
  ],
  pickup: [['Sargydyňyz almaga taýýar. Almak üçin kod: 481903', '481903']],
  valid: [['Tassyklama kody 551320, 10 minut dowamynda güýjünde', 10]],
});
