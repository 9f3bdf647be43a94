import { checkLines } from './lines.ts';

checkLines(
  'a number that is a sentence of its own, before one that says how long it is valid or asks to type it',
  `
  448120 | 448120. Enter it within 5 min
  4481 | Harbor: 4481. Expires in 10 minutes. Do not share.
  448120 | [Meadow] 448120, valid for 3 minutes
  - | Bus 4481. Leaves in 5 minutes.
  - | Ref no. 448120. Our driver arrives within 15 minutes.
  448120 | 448120. Válido por 5 minutos
  448120 | 448120. Introdúzcalo antes de 3 minutos. No lo comparta
  448120 | 448120. Vàlid durant 5 minuts
  448120 | 448120. Válido por 5 minutos
  448120 | 448120. Digite-o em até 3 minutos
  448120 | 448120. Valable 5 minutes
  448120 | 448120. À saisir dans les 3 minutes
  448120 | 448120. Valido per 5 minuti
  448120 | 448120. Inseriscilo entro 3 minuti
  448120 | 448120. Valabil 5 minute
  448120 | 448120. Introdu-l în 3 minute
  448120 | 448120. Gültig für 5 Minuten
  448120 | 448120. Bitte innerhalb von 3 Minuten eingeben
  448120 | 448120. Geldig gedurende 5 minuten
  448120 | 448120. Vul deze in binnen 3 minuten
  448120 | 448120. Giltig i 5 minuter
  448120 | 448120. Ange den inom 3 minuter
  448120 | 448120. Gyldig i 5 minutter
  448120 | 448120. Gælder i 5 minutter
  448120 | 448120. Indtast den inden 3 minutter
  448120 | 448120. Gildir í 5 mínútur
  448120 | 448120. Voimassa 5 minuuttia
  448120 | 448120. Syötä se 3 minuutin kuluessa
  448120 | 448120. Kehtib 5 minutit
  448120 | 448120. Derīgs 5 minūtes
  448120 | 448120. Ievadiet to 3 minūšu laikā
  448120 | 448120. Galioja 5 minutes
  448120 | 448120. Įveskite per 3 minutes
  448120 | 448120. Ważny 5 minut
  448120 | 448120. Wprowadź w ciągu 3 minut
  448120 | 448120. Platí 5 minut
  448120 | 448120. Zadejte do 3 minut
  448120 | 448120. Platnosť 5 minút
  448120 | 448120. Zadajte ho do 3 minút
  448120 | 448120. 5 percig érvényes
  448120 | 448120. Adja meg 3 percen belül
  448120 | 448120. Vrijedi 5 minuta
  448120 | 448120. Unesite ga u roku od 3 minuta
  448120 | 448120. Важи 5 минута
  448120 | 448120. Velja 5 minut
  448120 | 448120. Важи 5 минути
  448120 | 448120. Валиден 5 минути
  448120 | 448120. Въведете го до 3 минути
  448120 | 448120. Действителен 5 минут
  448120 | 448120. Введите его в течение 3 минут
  4481 | Лавка: 4481. Никому не сообщайте
  - | Автобус 4481. Прибудет через 5 минут
  448120 | 448120. Deystvitelen 5 minut
  448120 | 448120. Діє 5 хвилин
  448120 | 448120. Введіть його протягом 3 хвилин
  448120 | 448120. Дзейнічае 5 хвілін
  448120 | 448120. Ισχύει για 5 λεπτά
  448120 | 448120. Εισάγετέ τον εντός 3 λεπτών
  448120 | 448120. I vlefshëm për 5 minuta
  448120 | 448120. 5 dakika geçerlidir
  448120 | 448120. 3 dakika içinde girin
  448120 | 448120. 5 dəqiqə etibarlıdır
  448120 | 448120. 5 daqiqa amal qiladi
  448120 | 448120. 5 минут жарамды
  448120 | 448120. 5 мүнөт жарактуу
  448120 | 448120. მოქმედებს 5 წუთი
  448120 | 448120. Վավեր է 5 րոպե
  448120 | 448120. 5 минут хүчинтэй
  448120 | 448120. صالح لمدة 5 دقائق
  448120 | 448120. أدخله خلال 3 دقائق
  448120 | 448120. בתוקף ל-5 דקות
  448120 | 448120. הזן אותו תוך 3 דקות
  448120 | 448120. تا 5 دقیقه معتبر است
  448120 | 448120۔ 5 منٹ تک کارآمد ہے
  448120 | 448120। 5 मिनट के लिए मान्य
  448120 | 448120. इसे 3 मिनट में दर्ज करें
  448120 | 448120. 5 minute tak valid hai
  448120 | 448120। 5 মিনিট পর্যন্ত বৈধ
  448120 | 448120. 5 நிமிடங்களுக்கு செல்லுபடியாகும்
  448120 | 448120. 5 నిమిషాలు చెల్లుబాటు అవుతుంది
  448120 | 448120 ใช้ได้ภายใน 5 นาที
  448120 | 448120. Có hiệu lực trong 5 phút
  448120 | 448120. Nhập trong vòng 3 phút
  448120 | 448120. Berlaku 5 menit
  448120 | 448120. Masukkan dalam 3 menit
  448120 | 448120. Sah selama 5 minit
  448120 | 448120. Valid sa loob ng 5 minuto
  448120 | 448120，5分钟内有效
  448120 | 【草原】448120。请在3分钟内输入
  448120 | 448120。有効期限は5分です
  448120 | 448120（5分間有効）
  448120 | 448120. 5분간 유효합니다
  448120 | 448120. 3분 이내에 입력하세요
  448120 | 448120. Inatumika kwa dakika 5
  448120 | 448120. Iweke ndani ya dakika 3
  `,
);
