import { checkLines } from './lines.ts';

checkLines(
  'vouchers and promotions: English and Indian English',
  `
  - | Get Rs 200 off, use code JIO2400
  - | Flat 50% off on your first ride! Code: RIDE50
  - | Use code 4471 at checkout and save 20%
  - | Your gift: 10 EUR. Code K7Q2MD, valid till 31 March
  - | Weekend sale! Enter code 88120 in the basket for free delivery
  - | Recharge with 399 and get 2GB/day. Use code DATA399
  - | Your discount PIN is 28011600
  - | Refer a friend with your code AB12CD and earn 5 USD
  - | Unlock your reward with 482914 in our shop
  - | Cashback for you: enter FEST2026 in the app
  - | Free pizza with code 5512 this Friday only
  482914 | Confirm your voucher order with the code 482914. Do not share it.
  482914 | 482914 is your OTP to redeem 500 points
  `,
);

checkLines(
  'vouchers and promotions: Romance and Germanic',
  `
  - | Profitez de -20% avec le code 4471AB
  - | Votre code cadeau : 88120944
  - | Soldes ! Utilisez le code ETE2026
  - | 10 EUR offerts sur votre commande, code 482914
  - | 20% de descuento con el código VERANO26
  - | Usa el código 482914 y ahorra 5 EUR
  - | Ganhe 10% de desconto com o código 482914
  - | Cupom de frete grátis: código FRETE26
  - | Sconto 10% con il codice 482914
  - | Reducere 15% cu codul 482914
  - | 15 % Rabatt mit dem Code 482914
  - | Ihr Gutschein über 10 EUR: Code K7Q2-MD44
  - | Korting! Gebruik code 482914 bij je bestelling
  - | 20% rabatt med koden 482914
  - | Få gratis fragt med koden 482914
  `,
);

checkLines(
  'vouchers and promotions: Slavic',
  `
  - | Скидка 500 руб. по коду 482914
  - | Ваш подарок ждёт! Код: K7Q2MD
  - | -30% на всё, введите код 8812 в корзине
  - | Дарим 300 бонусов, код 482914 до 1 марта
  - | Знижка 20%, код 482914
  - | Rabat 20 zł z kodem 482914
  - | Kod rabatowy: 482914
  - | Odbierz prezent, podaj kod 482914
  - | Sleva 10 %, kód 482914
  - | Zľava 10 % s kódom 482914
  - | Popust 15% uz kod 482914
  - | Отстъпка 10% с код 482914
  - | Skidka 20%, kod 482914
  `,
);

checkLines(
  'vouchers and promotions: Turkic',
  `
  - | %30 indirim icin sifreniz 28011600
  - | Magazada gecerli kod: SM2704Q
  - | 50 TL indirim kodunuz 482914
  - | Kampanya sifreniz: 28011600, magazalarimizda gecerlidir
  - | Hediye çekiniz hazır! Kod 482914
  - | Kasada bu sifreyi soyleyin 28011600, %20 indirim kazanin
  - | Endirim üçün kod: 482914
  - | 20% chegirma! Kod 482914
  - | Жеңілдік 20%, код 482914
  - | Sepette %10 indirim! SEPET10 kodunu kullan
  - | Sadece bugun gecerli kupon: AB1204
  `,
);

checkLines(
  'vouchers and promotions: Asia',
  `
  - | ลด 20% ใส่โค้ด SAVE20
  - | รับส่วนลด 100 บาท ใช้รหัส 482914
  - | โค้ดส่วนลด 482914 ถึงสิ้นเดือนนี้
  - | फ्लैट 50% छूट, कोड 482914 का उपयोग करें
  - | 100 रुपये की छूट पाएं, कोड JIO2400
  - | Diskon 20% pakai kode 482914
  - | Voucher gratis ongkir, kode ONGKIR26
  - | Giảm 20% với mã 482914
  - | Nhập mã SALE26 giảm 50K
  - | 优惠来袭，输入482914立减50元
  - | 满100减20，券码8812 4471
  - | クーポンコード482914で10%OFF
  - | 할인코드 482914 입력 시 20% 할인
  - | خصم 20٪ استخدم الرمز 482914
  - | کد تخفیف 20 درصدی: 482914
  - | 20% discount paane ke liye code 482914 use karein
  `,
);

checkLines(
  'keywords, short numbers and lotteries',
  `
  - | GOL yaz 2223'e gonder
  - | KAZAN yazip 4455'e gonderin, hediye sizin
  - | Internet paketi icin EVET yazıp 5566'ya gönderin
  - | Send GOAL to 2223 and win
  - | Text YES to 44710
  - | Envoyez GAGNE au 71717
  - | Envía SI al 7788 y gana
  - | Envie SIM para 48102
  - | Invia SI al 48102
  - | Trimite DA la 1845
  - | Senden Sie JA an 44710
  - | Отправьте ДА на 4545
  - | Wyślij TAK na numer 71480
  - | Pošlite ANO na 90210
  - | Ketik REG kirim ke 9877
  - | Soạn DK gửi 9029
  - | SELAMAT! PIN pemenang Anda 25F477R
  - | Selamat Anda mendapat hadiah Rp 100jt, PIN undian: 8812KJ
  - | Isi pulsa murah, PIN 4471, kirim ke 0812
  - | PIN agen Anda 482914, saldo Rp 50.000
  - | Vote for team 4, code 4471, at 57575
  - | 牛股推荐：代码300300，明日涨停
  - | 基金代码482914今日申购
  - | 新股申购代码 732914
  - | Fund code 482914 NAV 12.40
  - | VISA4571 compra 12,40 EUR en RIVER CAFE
  - | VISA4571 purchase 12.40 at RIVER CAFE
  - | MIR-4471 покупка 1250р
  - | ECMC4571 12:40 оплата 300р
  `,
);
