import { checkLanguage } from './table.ts';

checkLanguage('Finnish', {
  otp: [
    ['Vahvistuskoodisi on 482913. Älä jaa sitä kenellekään.', '482913'],
    ['7315 on kirjautumiskoodisi Pyöräverkkoon.', '7315'],
    ['Kertakäyttökoodi: 660218. Koodi on voimassa 5 minuuttia.', '660218'],
    ['Pohjoispankki: vahvista 1 299,00 euron maksu koodilla 905517.', '905517'],
    ['Syötä koodi 118204 jatkaaksesi.', '118204'],
    ['Turvakoodisi on 551203', '551203'],
    ['Väliaikainen salasanasi on K7Q2MD', 'K7Q2MD'],
    ['Hei! Koodisi on 0471', '0471'],
  ],
  none: [
    'Pakettisi JJFI64300001234567 toimitetaan tänään klo 14-16. Seuraa: paketti.example/s/4471',
    'Korttiosto 49,90 euroa, kortti päättyy 1186. Saldo 204,11 euroa.',
    'Tilaus 7731905 on lähetetty. Yhteensä 128,60 euroa.',
    'Ale! 20% alennus alennuskoodilla KESA24. Peru: STOP numeroon 16400',
    'Lääkäriaika 14.6. klo 10:45, huone 1204. Soita 09 123 4567.',
    'Pankki ei koskaan kysy tunnuslukujasi. Soita 0200 3000.',
  ],
  pickup: [['Pakettisi on noudettavissa. Noutokoodi: 4471', '4471']],
  valid: [['Koodi 551320 on voimassa 10 minuuttia.', 10]],
});

checkLanguage('Hungarian', {
  otp: [
    ['Az Ön ellenőrző kódja: 482913. Ne ossza meg senkivel.', '482913'],
    ['7315 a bejelentkezési kódod a Bringahálóhoz.', '7315'],
    [
      'Északi Bank: 660218 az online vásárlás jóváhagyó kódja, összeg 12 990 Ft, KÖNYVESBOLT, kártya *3391.',
      '660218',
    ],
    ['Biztonsági kód: 905517. 5 percig érvényes.', '905517'],
    ['Add meg a 118204 kódot a telefonszámod megerősítéséhez', '118204'],
    ['Egyszer használatos jelszó: 551203', '551203'],
    ['Ideiglenes jelszava: K7Q2MD', 'K7Q2MD'],
    ['Szia, a kódod 0471', '0471'],
  ],
  none: [
    'Csomagod (7731905) ma 14:00 és 16:00 között érkezik. Futár: 06201234567',
    'Kártyás vásárlás 4 990 Ft KÖNYVESBOLT, kártya végződése 1186. Egyenleg 20 411 Ft.',
    'A 7731905 számú rendelésed feladtuk. Végösszeg 12 860 Ft.',
    'Csak ma 20% kedvezmény a NYAR24 kuponkóddal!',
    'Időpont: 2024.06.14. 10:45, 1204-es szoba. Hívja a 06 1 234 5678 számot.',
    'A bank soha nem kéri el a jelszavát. Bejelentés: 06 80 123 456.',
  ],
  pickup: [['Csomagod a csomagautomatában van. Átvételi kód: 4471', '4471']],
  valid: [['A kód 551320, 10 percig érvényes.', 10]],
});

checkLanguage('Estonian', {
  otp: [
    ['Sinu kinnituskood on 482913. Ära jaga seda kellegagi.', '482913'],
    ['7315 on sinu sisselogimiskood.', '7315'],
    ['Ühekordne parool: 660218. Kehtib 5 minutit.', '660218'],
    ['Põhjapank: makse 1299,00 eurot kinnituskood on 905517.', '905517'],
    ['Sisesta kood 118204 jätkamiseks', '118204'],
    ['Turvakood: 551203', '551203'],
    ['Ajutine parool on K7Q2MD', 'K7Q2MD'],
    ['Tere! Teie kood on 0471', '0471'],
  ],
  none: [
    'Sinu pakk CE771204905EE jõuab kohale täna kell 14-16. Jälgi: pakk.example/s/4471',
    'Ost 49,90 eurot RAAMATUPOOD, kaart lõpuga 1186. Jääk 204,11 eurot.',
    'Tellimus 7731905 on teele pandud. Summa 128,60 eurot.',
    'Ainult täna 20% soodustus sooduskoodiga SUVI24!',
    'Visiit 14.06.2024 kell 10:45, kabinet 1204. Helista 612 3456.',
  ],
  pickup: [['Sinu pakk on pakiautomaadis. Uksekood: 4471', '4471']],
  valid: [['Kood 551320 kehtib 10 minutit.', 10]],
});
