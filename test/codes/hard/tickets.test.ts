import { checkLines } from './lines.ts';

checkLines(
  'a ticket that is valid for minutes',
  `
  - | Ticket 518336 valid 60 min
  - | Parking session 51833 expires in 15 minutes
  - | Billete 518336 válido 60 min
  - | Su estacionamiento 51833 vence en 15 minutos
  - | Bilhete 518336 válido por 60 minutos
  - | Ticket 518336 valable 60 min
  - | Stationnement 51833 : expire dans 15 minutes
  - | Biglietto 518336 valido 60 min
  - | Sosta 51833 scade tra 15 minuti
  - | Bilet 518336 valabil 60 min
  - | Parcarea 51833 expira in 15 minute
  - | Fahrschein 518336 gültig 60 Min
  - | Parkvorgang 51833 läuft in 15 Minuten ab
  - | Kaartje 518336 geldig 60 min
  - | Biljett 518336 giltig 60 min
  - | Billett 518336 gyldig 60 min
  - | Billet 518336 gyldig 60 min
  - | Lippu 518336 voimassa 60 min
  - | Pilet 518336 kehtib 60 min
  - | Biļete 518336 derīga 60 min
  - | Bilietas 518336 galioja 60 min
  - | Bilet 518336 ważny 60 min
  - | Parkowanie 51833 kończy się za 15 minut
  - | Jízdenka 518336 platí 60 min
  - | Lístok č. 518336 platí 60 min
  - | Jegy 518336 érvényes 60 percig
  - | Karta 518336 vrijedi 60 min
  - | Карта 518336 важи 60 мин
  - | Vozovnica 518336 velja 60 min
  - | Билет 518336 важи 60 мин
  - | Билет 518336 валиден 60 мин
  - | Билет 518336 действителен 60 мин
  - | Парковка 51833 истекает через 15 минут
  - | Квиток 518336 дійсний 60 хв
  - | Білет 518336 дзейнічае 60 хв
  - | Εισιτήριο 518336 ισχύει 60 λεπτά
  - | Bilet 518336, 60 dk geçerli
  - | Bilet 518336, 60 dəq etibarlıdır
  - | Билет 518336, 60 мин жарамды
  - | ბილეთი 518336 მოქმედებს 60 წუთი
  - | التذكرة 518336 صالحة 60 دقيقة
  - | כרטיס 518336 בתוקף 60 דקות
  - | بلیط 518336 معتبر 60 دقیقه
  - | टिकट 518336, 60 मिनट मान्य
  - | ตั๋ว 518336 ใช้ได้ 60 นาที
  - | Vé 518336 có hiệu lực 60 phút
  - | Tiket 518336 berlaku 60 menit
  - | Tiket 518336 sah 60 minit
  - | 车票518336，60分钟内有效
  - | 乗車券518336 60分間有効
  - | 승차권 518336 60분간 유효
  - | Tiketi 518336 halali dakika 60
  `,
);

checkLines(
  'the code of a prescription',
  `
  - | Your prescription code is 5183. Collect at Boots
  - | Receta electrónica: código 5183 en su farmacia
  - | Receita médica: código 5183, levante na farmácia
  - | Ordonnance prête, code 5183, pharmacie du Centre
  - | Ricetta elettronica, codice 5183, in farmacia
  - | Reteta electronica: cod 5183, la farmacie
  - | Ihr Rezept: Code 5183, in der Apotheke einlösen
  - | Uw recept: code 5183, op te halen bij de apotheek
  - | Ditt recept: kod 5183, på apoteket
  - | Din recept: kode 5183, på apoteket
  - | Resepti: koodi 5183, apteekissa
  - | e-Recepta: kod 5183, PESEL i udaj się do apteki
  - | eRecept: kód 5183, v lékárně
  - | eRecept: kód 5183, v lekárni
  - | Recept: kód 5183, gyógyszertárban
  - | e-Recept: kod 5183, u ljekarni
  - | Рецепта: код 5183, в аптеката
  - | Рецепт: код 5183, в аптеке
  - | Рецепт: код погашення 5183, в аптеці
  - | Συνταγή: κωδικός 5183, στο φαρμακείο
  - | E. receptas: kodas 5183, vaistinėje
  - | E-recepte: kods 5183, aptiekā
  - | Retsept: kood 5183, apteegis
  - | الوصفة: رمز 5183 في الصيدلية
  - | מרשם: קוד 5183, בבית המרקחת
  - | Resep: kode 5183, di apotek
  `,
);
