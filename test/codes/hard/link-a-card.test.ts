import { checkLines } from './lines.ts';

checkLines(
  'a number to type in order to link something',
  `
  51833 | Enter 51833 to link your card
  51833 | Introduce 51833 para vincular tu tarjeta
  51833 | Digite 51833 para vincular o seu cartão
  51833 | Saisissez le 51833 pour lier votre carte
  51833 | Inserisci 51833 per collegare la tua carta
  51833 | Introdu 51833 pentru a asocia cardul
  51833 | Voer 51833 in om je pas te koppelen
  51833 | Ange 51833 för att koppla ditt kort
  51833 | Tast 51833 for å koble til kortet ditt
  51833 | Indtast 51833 for at tilknytte dit kort
  51833 | Syötä 51833 liittääksesi korttisi
  51833 | Sisesta 51833, et siduda oma kaart
  51833 | Ievadiet 51833, lai piesaistītu karti
  51833 | Įveskite 51833, kad susietumėte kortelę
  51833 | Wpisz 51833, aby podpiąć kartę
  51833 | Zadejte 51833 pro propojení karty
  51833 | Zadajte 51833 na prepojenie karty
  51833 | Unesite 51833 za povezivanje kartice
  51833 | Vnesite 51833 za povezavo kartice
  51833 | Въведете 51833, за да свържете картата си
  51833 | Введите 51833, чтобы привязать карту
  51833 | Введіть 51833, щоб прив'язати картку
  51833 | Εισάγετε 51833 για να συνδέσετε την κάρτα σας
  51833 | Kartınızı bağlamak için 51833 girin
  51833 | Kartınızı bağlamaq üçün 51833 daxil edin
  51833 | Kartani ulash uchun 51833 kiriting
  51833 | Картаны байланыстыру үшін 51833 енгізіңіз
  51833 | أدخل 51833 لربط بطاقتك
  51833 | הזן 51833 כדי לקשר את הכרטיס
  51833 | कार्ड लिंक करने के लिए 51833 दर्ज करें
  51833 | Card link karne ke liye 51833 daalein
  51833 | কার্ড যুক্ত করতে 51833 লিখুন
  51833 | กรอก 51833 เพื่อผูกบัตร
  51833 | Nhập 51833 để liên kết thẻ
  51833 | Masukkan 51833 untuk menghubungkan kartu
  51833 | Masukkan 51833 untuk memautkan kad
  51833 | 输入51833绑定银行卡
  51833 | 51833を入力してカードを登録
  51833 | 카드를 등록하려면 51833을 입력하세요
  51833 | Weka 51833 kuunganisha kadi yako
  `,
);
