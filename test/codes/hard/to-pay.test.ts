import { checkLines } from './lines.ts';

checkLines(
  'a number to type in order to pay',
  `
  71033 | Enter 71033 to pay $23.99 at Shoe Barn
  71033 | Ingrese 71033 para pagar $23.990 en ZAPATERIA SOL
  71033 | Introdueix 71033 per pagar 23,99 EUR a BOTIGA SOL
  71033 | Digite 71033 para pagar R$ 23,99 na LOJA SOL
  71033 | Saisissez 71033 pour payer 23,99 EUR chez BOUTIQUE SOL
  71033 | Inserisci 71033 per pagare 23,99 EUR presso NEGOZIO SOLE
  71033 | Introdu 71033 pentru a plăti 23,99 RON la MAGAZIN
  71033 | 71033 eingeben, um 23,99 EUR an LADEN zu zahlen
  71033 | Voer 71033 in om € 23,99 te betalen aan WINKEL
  71033 | Ange 71033 för att betala 239 kr till BUTIK
  71033 | Tast 71033 for å betale 239 kr til BUTIKK
  71033 | Indtast 71033 for at betale 239 kr til BUTIK
  71033 | Syötä 71033 maksaaksesi 23,99 EUR kauppaan KAUPPA
  71033 | Sisesta 71033, et maksta 23,99 EUR poele POOD
  71033 | Ievadiet 71033, lai samaksātu 23,99 EUR veikalam VEIKALS
  71033 | Įveskite 71033, kad sumokėtumėte 23,99 EUR parduotuvei
  71033 | Wpisz 71033, aby zapłacić 23,99 PLN w SKLEP
  71033 | Zadejte 71033 pro zaplacení 239 Kč obchodu OBCHOD
  71033 | Zadajte 71033 a zaplaťte 23,99 EUR obchodu OBCHOD
  71033 | Írja be: 71033, hogy kifizesse a 2399 Ft-ot a BOLT részére
  71033 | Unesite 71033 za plaćanje 23,99 EUR trgovini DUCAN
  71033 | Унесите 71033 да платите 239 РСД радњи РАДЊА
  71033 | Vnesite 71033 za plačilo 23,99 EUR trgovini TRGOVINA
  71033 | Внесете 71033 за да платите 239 ден во ДУЌАН
  71033 | Въведете 71033, за да платите 23.99 лв на МАГАЗИН
  71033 | Введите 71033, чтобы оплатить 239 р. в МАГАЗИН
  71033 | Vvedite 71033 chtoby oplatit 239 r v MAGAZIN
  71033 | Введіть 71033, щоб оплатити 239 грн у МАГАЗИН
  71033 | Увядзіце 71033, каб аплаціць 23.99 BYN у КРАМА
  71033 | Πληκτρολογήστε 71033 για να πληρώσετε 23,99€ στο ΚΑΤΑΣΤΗΜΑ
  71033 | Vendosni 71033 për të paguar 2399 ALL te DYQANI
  71033 | MAGAZA'ya 239 TL ödemek için 71033 girin
  71033 | MAĞAZA-ya 23.99 AZN ödəmək üçün 71033 daxil edin
  71033 | DO'KONga 23900 so'm to'lash uchun 71033 kiriting
  71033 | ДҮКЕНге 2399 тг төлеу үшін 71033 енгізіңіз
  71033 | შეიყვანეთ 71033 მაღაზიაში 23.99 ლარის გადასახდელად
  71033 | Մուտքագրեք 71033՝ ԽԱՆՈՒԹին 2399 դրամ վճարելու համար
  71033 | أدخل 71033 لدفع 239 ريال إلى متجر
  71033 | הזן 71033 כדי לשלם 239 ש"ח לחנות
  71033 | برای پرداخت 239000 ریال به فروشگاه 71033 را وارد کنید
  71033 | दुकान को ₹239 का भुगतान करने के लिए 71033 दर्ज करें
  71033 | Shop ko Rs 239 pay karne ke liye 71033 daalein
  71033 | দোকানে ৳239 পরিশোধ করতে 71033 লিখুন
  71033 | கடைக்கு ₹239 செலுத்த 71033 உள்ளிடவும்
  71033 | กรอก 71033 เพื่อชำระ 239.00 บาท ที่ร้าน
  71033 | Nhập 71033 để thanh toán 239.000đ tại CUA HANG
  71033 | Masukkan 71033 untuk membayar Rp23.900 di TOKO
  71033 | Masukkan 71033 untuk membayar RM23.90 di KEDAI
  71033 | Ilagay ang 71033 para bayaran ang P239 sa TINDAHAN
  71033 | 输入71033向商店支付23.99元
  71033 | 71033を入力してショップに2,399円を支払う
  71033 | 상점에 2,399원을 결제하려면 71033을 입력하세요
  71033 | Weka 71033 kulipa TSh23,990 kwa DUKA
  `,
);
