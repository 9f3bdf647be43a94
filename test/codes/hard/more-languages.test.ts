import { checkLines } from './lines.ts';

checkLines(
  'hard messages in languages of fewer examples',
  `
  770318 | A kód 770318. 1051 Budapest
  770318 | Viber-kódod: 770318
  770318 | A kártyádhoz tartozó kód: 770318
  770318 | Írd be a 770318 kódot a belépéshez
  - | 10% kedvezmény a NYAR77 kóddal
  - | A 770318 kód lejárt
  - | Sikeres vásárlás 4 500 Ft, engedélyszám: 770318
  - | A kapukód 7703
  - | Küldj egy SMS-t NYER szöveggel a 7703 számra
  770318 | Ο κωδικός σας είναι 770318. 10431 Αθήνα
  770318 | Κωδικός για το Viber: 770318
  770318 | Πληκτρολογήστε 770318 για επιβεβαίωση
  - | Έκπτωση 15% με τον κωδικό KAL77
  - | Ο κωδικός 770318 έληξε
  - | Η πληρωμή 45,00 EUR ολοκληρώθηκε. Κωδικός έγκρισης 770318
  - | Κωδικός πελάτη 770318
  - | Στείλε NAI στο 54770
  770318 | رمزك هو 770318. الطلب رقم 229155
  770318 | رمز فايبر: 770318
  770318 | الرمز لبطاقتك هو 770318
  770318 | أدخل 770318 لتأكيد العملية
  - | خصم 15% باستخدام الكود SAIF77
  - | انتهت صلاحية الرمز 770318
  - | رمز الباب 7703
  - | أرسل نعم إلى 7703
  770318 | הקוד שלך: 770318. הזמנה 229155
  770318 | קוד וואטסאפ: 770-318
  770318 | הקלד 770318 לאישור
  - | 15% הנחה עם קוד KAYITZ77
  - | הקוד 770318 פג תוקף
  - | קוד לדלת 7703
  - | שלח כן למספר 7703
  770318 | کد شما 770318. سفارش 229155
  770318 | کد تلگرام: 770318
  770318 | کد 770318 را برای تایید وارد کنید
  - | با کد TABESTAN77 از ۱۵٪ تخفیف بهره‌مند شوید
  - | کد 770318 منقضی شد
  - | رمز وای‌فای: 77031844
  - | عدد 7 را به 7703 ارسال کنید
  770318 | Kodingiz: 770318. Buyurtma 229155
  770318 | Telegram kodingiz: 770318
  770318 | Tasdiqlash uchun 770318 kiriting
  - | 15% chegirma uchun kod: YOZ77
  - | 770318 kodi muddati tugagan
  - | Wi-Fi paroli 77031844
  770318 | Сіздің кодыңыз 770318. Тапсырыс 229155
  770318 | WhatsApp кодыңыз: 770-318
  - | Жеңілдік алу үшін код: JAZ77
  - | 770318 коды жарамсыз
  770318 | आपका कोड 770318 है। ऑर्डर 229155
  770318 | आपका व्हाट्सएप कोड: 770-318
  770318 | सत्यापित करने के लिए 770318 दर्ज करें
  - | कोड GARMI77 से 15% छूट पाएं
  - | कोड 770318 समाप्त हो गया है
  - | YES लिखकर 57703 पर भेजें
  - | Type WIN and send to 57703
  770318 | আপনার কোড 770318। অর্ডার 229155
  770318 | আপনার WhatsApp কোড: 770-318
  - | কোড GROMMO77 ব্যবহার করে ১৫% ছাড় পান
  - | কোড 770318 এর মেয়াদ শেষ
  770318 | รหัสของคุณคือ 770318 คำสั่งซื้อ 229155
  770318 | รหัส Viber: 770318
  770318 | รหัสสำหรับบัตรของคุณคือ 770318
  - | ใช้รหัส RON77 รับส่วนลด 15%
  - | รหัส 770318 ถูกใช้งานแล้ว
  - | รหัสลูกค้าของคุณคือ 770318
  770318 | Mã của bạn: 770318. Đơn hàng 229155
  770318 | Mã Viber: 770318
  770318 | Mã cho thẻ của bạn: 770318
  - | Giảm 15% khi nhập mã HE77
  - | Mã 770318 không còn hiệu lực
  - | Mã khách hàng của quý khách là 770318
  - | Nhắn DK gửi 7703
  770318 | Kode Anda 770318. Nomor pesanan 229155
  770318 | Kode Telegram: 770318
  770318 | Kode untuk kartu Anda: 770318
  - | Dapatkan diskon 15% dengan kode PANAS77
  - | Kode 770318 sudah tidak berlaku
  - | Kode pelanggan Anda adalah 770318
  - | Ketik YA kirim ke 7703
  770318 | Kod anda 770318. No pesanan 229155
  770318 | Kod untuk kad anda ialah 770318
  - | Diskaun 15% dengan kod PANAS77
  - | Kod 770318 telah tamat tempoh
  770318 | 您的代码是770318。订单229155
  770318 | 微信代码：770318
  - | 使用优惠码SUMMER77立减20元
  - | 您的验证码770318已被使用
  - | 客户代码770318
  770318 | コードは770318です。注文229155
  770318 | Viberコード：770318
  - | クーポン「NATSU77」で15%オフ
  - | コード770318は使用済みです
  - | お客様コード770318
  770318 | 코드는 770318입니다. 주문번호 229155
  770318 | 텔레그램 코드: 770318
  - | 코드 YEORUM77 입력하고 15% 할인
  - | 인증번호 770318은 이미 사용되었습니다
  770318 | თქვენი კოდი: 770318. შეკვეთა 229155
  - | ფასდაკლება 15% კოდით ZAFX77
  770318 | Koodisi 770318. Tilaus 229155
  770318 | Koodi Viberiin: 770318
  - | Koodi 770318 ei ole enää voimassa
  - | 15 % alennus koodilla KESA77
  770318 | Jūsų kodas: 770318. Užsakymas 229155
  770318 | WhatsApp kodas: 770-318
  - | 15 % nuolaida su kodu VASARA77
  - | Kodas 770318 nebegalioja
  770318 | Jūsu kods: 770318. Pasūtījums 229155
  - | Kods 770318 vairs nav derīgs
  - | 15% atlaide ar kodu VASARA77
  770318 | Teie kood: 770318. Tellimus 229155
  - | Kood 770318 on aegunud
  - | 15% soodustus koodiga SUVI77
  770318 | Kodi yt: 770318. Porosia 229155
  770318 | Koda za WhatsApp: 770-318
  770318 | Vaša koda je 770318. Naročilo 229155
  - | Koda 770318 je potekla
  - | 15 % popusta s kodo POLETJE77
  770318 | Вашиот код е 770318. Нарачка 229155
  - | Кодот 770318 истече
  770318 | Ваш код: 770318. Поруџбина 229155
  - | Код 770318 је истекао
  - | Попуст 15% уз код LETO77
  770318 | Votre code Free Mobile : 770318
  770318 | Code SMS de connexion : 770318
  - | Votre code 770318 n'est plus utilisable
  - | Code 770318 : -20% sur tout le site
  - | Ce week-end, 2 achetés = 1 offert, code DUO77
  - | Mit dem Code 770318 bekommst du 5 EUR geschenkt
  - | Votre SMS code has been used
  770318 | Einmalig gültiger Code für Viber: 770318
  770318 | Código de un solo uso para la app móvil: 770318
  770318 | Codice per attivare il cellulare: 770318
  770318 | Codul tău Telegram este 770318
  770318 | Код для входа в Viber: 770318
  `,
);
