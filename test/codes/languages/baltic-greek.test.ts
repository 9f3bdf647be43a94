import { checkLanguage } from './table.ts';

checkLanguage('Lithuanian', {
  otp: [
    ['Jūsų patvirtinimo kodas: 482913. Niekam jo neatskleiskite.', '482913'],
    ['Vienkartinis slaptažodis mokėjimui 49,90 EUR kortele *4471: 771204', '771204'],
    ['903114 – jūsų prisijungimo kodas prie Miško banko', '903114'],
    ['SMS kodas: 5512-0918', '55120918'],
    ['Įveskite kodą „3318“ telefono numeriui patvirtinti', '3318'],
    ['Jusu kodas registracijai: 118 204', '118204'],
    ['Norėdami užbaigti registraciją įveskite kodą 4096', '4096'],
    ['Laikinas slaptažodis: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Mokėjimas kortele *4471, suma 24,50 EUR. Likutis 1834,12 EUR.',
    'Siunta LT123456789LT pakeliui, kurjeris atvyks 05-14 10:00-12:00.',
    'Nuolaida 20 % su kodu VASARA25 iki rugpjūčio 31 d.!',
    'Primename: vizitas gegužės 14 d. 10:30, 214 kabinetas.',
    'Užsakymas Nr. 7712345 išsiųstas. Skambinkite 8 700 55 123.',
    'Niekada niekam neatskleiskite SMS kodų.',
  ],
  pickup: [['Siunta laukia paštomate. Atsiėmimo kodas: 481903', '481903']],
  valid: [['Kodas 551320 galioja 10 minučių', 10]],
});

checkLanguage('Latvian', {
  otp: [
    ['Jūsu apstiprinājuma kods: 482913. Neizpaudiet to nevienam.', '482913'],
    ['Vienreizējā parole maksājumam 49,90 EUR ar karti *4471: 771204', '771204'],
    ['903114 ir jūsu pieslēgšanās kods Meža bankai', '903114'],
    ['SMS kods: 5512-0918', '55120918'],
    ['Ievadiet kodu "3318", lai apstiprinātu tālruņa numuru', '3318'],
    ['Jusu drosibas kods 118 204', '118204'],
    ['Lai pabeigtu reģistrāciju, ievadiet kodu 4096', '4096'],
    ['Pagaidu parole: xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Maksājums ar karti *4471, summa 24,50 EUR. Atlikums 1834,12 EUR.',
    'Sūtījums LV123456789LV ir ceļā, kurjers ieradīsies 14.05. 10:00-12:00.',
    'Atlaide 20 % ar kodu VASARA25 līdz 31. augustam!',
    'Atgādinām: vizīte 14. maijā 10:30, 214. kabinets.',
    'Pasūtījums Nr. 7712345 nosūtīts. Zvaniet 67 123 456.',
    'Nekad neizpaudiet SMS kodus.',
  ],
  pickup: [['Sūtījums gaida jūs pakomātā. Saņemšanas kods: 481903', '481903']],
  valid: [['Kods 551320 ir derīgs 10 minūtes', 10]],
});

checkLanguage('Greek', {
  otp: [
    ['Ο κωδικός επιβεβαίωσής σας είναι 482913. Μην τον κοινοποιήσετε σε κανέναν.', '482913'],
    ['Κωδικός μιας χρήσης για την αγορά 49,90 EUR με την κάρτα *4471: 771204', '771204'],
    ['903114 είναι ο κωδικός σύνδεσης στη Δασοτράπεζα', '903114'],
    ['ΚΩΔΙΚΟΣ ΑΣΦΑΛΕΙΑΣ: 5512-0918', '55120918'],
    ['Εισάγετε τον κωδικό «3318» για να επιβεβαιώσετε το κινητό σας', '3318'],
    ['κωδικος επαληθευσης 118 204', '118204'],
    ['Για την ολοκλήρωση της εγγραφής πληκτρολογήστε 4096', '4096'],
    ['Προσωρινός κωδικός πρόσβασης: xK7mQ29', 'xK7mQ29'],
    ['Χρησιμοποίησε το 20418 ως κωδικό σύνδεσης', '20418'],
  ],
  none: [
    'Αγορά με την κάρτα *4471 ποσού 24,50 EUR. Διαθέσιμο υπόλοιπο 1.834,12 EUR.',
    'Η αποστολή 1234567890 είναι προς παράδοση στις 14/05 10:00-12:00.',
    'Έκπτωση 20% με κωδικό KALOKAIRI25 έως 31 Αυγούστου!',
    'Υπενθύμιση: ραντεβού 14 Μαΐου στις 10:30, ιατρείο 214.',
    'Η παραγγελία 7712345 απεστάλη. Καλέστε στο 210 555 0199.',
    'Ποτέ μην κοινοποιείτε τους κωδικούς σας.',
    'Συγχαρητήρια! Κερδίσατε 10000 ευρώ. Στείλτε NAI στο 54045.',
  ],
  pickup: [['Το δέμα σας είναι έτοιμο για παραλαβή. Κωδικός παραλαβής: 481903', '481903']],
  valid: [
    ['Ο κωδικός 551320 ισχύει για 10 λεπτά', 10],
    ['Κωδικός σύνδεσης 551320, λήγει σε 1 ώρα', 60],
  ],
});

checkLanguage('Greek in Latin letters', {
  otp: [
    ['O kodikos epivevaiosis sas einai 482913', '482913'],
    ['Kwdikos asfaleias: 771204. Mhn ton koinopoihsete se kanenan', '771204'],
    ['903114 einai o kodikos sas gia eisodo', '903114'],
    ['Eisagete ton kodiko 3318', '3318'],
    ['Kwdikos epalhtheushs 118204', '118204'],
    ['Kodikos mias xrisis 5512-0918', '55120918'],
    ['Kodikos energopoiisis: 20418', '20418'],
    ['O kwdikos prosvashs sas einai xK7mQ29', 'xK7mQ29'],
  ],
  none: [
    'Agora me karta *4471 24,50 EUR. Ypoloipo 1834,12 EUR',
    'Ekptosi 20% me kodiko KALOKAIRI25',
    'Kaleste 2105550199 gia thn paraggelia 7712345',
  ],
  pickup: [],
  valid: [['O kodikos sas einai 551320 kai isxyei gia 10 lepta', 10]],
});

checkLanguage('Albanian', {
  otp: [
    ['Kodi juaj i verifikimit është 482913. Mos e ndani me askënd.', '482913'],
    ['Fjalëkalimi një përdorimësh për pagesën 4.990 Lekë me kartën *4471: 771204', '771204'],
    ['903114 është kodi juaj i hyrjes në Bankën e Pyllit', '903114'],
    ['Kodi i sigurisë: 5512-0918', '55120918'],
    ['Vendosni kodin "3318" për të konfirmuar numrin e telefonit', '3318'],
    ['Kodi juaj eshte 118 204', '118204'],
    ['Për të përfunduar regjistrimin shkruani kodin 4096', '4096'],
    ['Kodi i aktivizimit K7-40M2', 'K740M2'],
  ],
  none: [
    'Blerje me kartën *4471 shuma 2.450,00 ALL. Gjendja 18.340,00 ALL.',
    'Dërgesa RR123456789AL është në rrugë.',
    'Zbritje 20% me kodin promocional VERA25!',
    'Ju kujtojmë takimin më 14 maj në 10:30, kabineti 214.',
    'Porosia nr. 7712345 u nis. Telefononi 04 2345 678.',
    'Kurrë mos ia jepni askujt kodet.',
  ],
  pickup: [['Pakoja juaj ju pret. Kodi i tërheqjes: 481903', '481903']],
  valid: [['Kodi 551320 është i vlefshëm për 10 minuta', 10]],
});
