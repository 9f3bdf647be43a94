import type { Language } from '../language.ts';
import { compose } from './compose.ts';

/** Lithuanian and Latvian. */
export const baltic: readonly Language[] = [
  {
    id: 'lt',
    otp: `${compose('patvirtinimo, patikrinimo, patikros, tikrinimo, saugumo, saugos, aktyvavimo, aktyvinimo, prisijungimo, registracijos, registravimo, autentifikavimo, autentifikacijos, autorizavimo, autorizacijos, identifikavimo, identifikacijos, verifikavimo, verifikacijos, prieigos, vienkartinis, vienkartinio, vienkartinį, vienkartiniu, laikinas, laikinasis, laikiną, laikinu, slaptas, kontrolinis, atkūrimo, atstatymo, atrakinimo, operacijos, mokėjimo, pasirašymo, parašo, dviejų veiksnių, sms, vienkartinis sms', 'kod*, slaptažod*, pin, pin kod*, slaptas kod*, rakt*, numeris')}, ${compose('jūsų, jusu, tavo', 'kodas, kodą, kodas yra, patvirtinimo kodas, slaptažodis, slaptažodis yra, vienkartinis kodas, vienkartinis slaptažodis, laikinas slaptažodis, sms kodas, pin, pin kodas')}, smskod*, sms kod*, kodas prisijungimui, kodas patvirtinimui, kodas registracijai, kodas mokėjimui patvirtinti, kodas operacijai patvirtinti, generatoriaus kod*, smart id kontrolinis kodas`,
    code: 'kodas, kodą, kodo, kodu, kodai, kodų, slaptažod*, pin kod*, pinkod*, raktas, slaptas skaičius',
    pickup: compose(
      'atsiėmimo, atsiimimo, paėmimo, siuntos, siuntinio, spintelės, durelių, durų, grąžinimo, paštomato, atidarymo, išdavimo',
      'kod*, pin, pin kod*',
    ),
    collect:
      'paštomat*, pastomat*, spintel*, atsiėmim*, atsiimkite, atsiimti, galite atsiimti, paruošta atsiimti, paruoštas atsiimti, laukia jūsų, laukia, lp express, omniva, venipak, dpd pickup, atsiėmimo punkt*, pašto skyri*, terminale',
    enter:
      'įveskite, įvesk, įvesti, suveskite, suvesk, naudokite, panaudokite, naudok, nurodykite, parodykite, pasakykite, įrašykite',
    purpose:
      'prisijung*, prisijungim*, patvirtin*, registrac*, registruo*, užsiregistr*, aktyvuo*, aktyvavim*, autentif*, autoriz*, tapatyb*, atkurti, atkūrim*, pakeisti slaptažodį, slaptažodžio keitim*, slaptažodžiui, prieig*, naujas įrengin*, naujo įrengin*, naujame įrenginyje, tęsti, užbaig*, pasirašy*, atrakin*, verifik*, paskyros, mokėjimui patvirtinti, patvirtinti mokėjimą, patvirtinkite telefono numerį, telefono numerio patvirtin*, telefono numeriui patvirtinti, užsakymui patvirtinti, patvirtinti užsakymą',
    secret:
      'niekam, nesidalinkite, nesidalink, neatskleiskite, neatskleisk, nesakykite, neperduokite, nerodykite, nepersiųskite, nesiųskite, su niekuo, tretiesiems asmenims, kitiems, kitiems asmenims, niekada, konfidencial*, ignoruokite, neprašėte, jei tai ne jūs, jei ne jūs, jeigu ne jūs, sukči*, darbuotojai, paslaptyje',
    other: `užsakym*, užsakymo numeris, užsakymo nr, sąskait*, sąskaitos numeris, sąskaitos nr, sąskaitos faktūros, kortel*, kortelės nr, kortelės numeris, besibaigianč*, pasibaigianč*, paskutiniai, paskutiniai 4 skaitmenys, siunt*, siuntos numeris, siuntos nr, siuntin*, sekimo numeris, sekimo kodas, rezervacij*, rezervacijos numeris, rezervacijos kodas, biliet*, skryd*, skrydžio, traukin*, vieta, vietos, kabinet*, kambar*, operacijos nr, mokėjimo nr, nuoroda, ref nr, prašym*, paraišk*, sutart*, sutarties nr, polis*, kliento kodas, kliento numeris, mokėtojo kodas, mokėtojo kod*, asmens kod*, asmens kodas, įmonės kod*, pvm kod*, sumą, suma, sumos, sumai, likutis, likutį, likučio, disponuojamas likutis, limitas, iš viso, viso, kaina, kainos, mokestis, įmoka, skola, mokėtina, ${compose('nuolaidos, nuolaidų, akcijos, akcijų, dovanų, kupono, reklaminis, reklaminio, klaidos, prekės, šalies, pašto, telefono, banko, kvietimo, pakvietimo, lojalumo, produkto, brūkšninis', 'kodas, kodą, kodo, kodu, kod*')}, su kodu, promokod*, promo kod*, kupon*, qr kod*, swift kod*, serijos numeris, versija, apie, virš, daugiau nei, mažiausiai, gatvė, aukštas, butas, autobus*, maršrut*, tiražas, bylos`,
    call: 'skambinkite, skambink, skambučiu, paskambinkite, tel, tel., telefon*, telefonu, telefono numeris, numeriu, numeriu sms, siųskite, siųskite sms, siųsk, atsiųskite, atsakykite, sms numeriu, klientų aptarnavim*, pagalba, informacija tel, kontaktai, susisiekite',
    money: 'eur, euro, eurai, eurų, eurus, ct, centų, taškų, taškai, procent*, tūkst, tūkst., mln, milijon*',
    counted:
      'vnt, vnt., kartus, kartų, kart, žmonių, asmenų, savait*, mėn, mėn., mėnes*, metų, metai, metus, skaitmenų, skaitmenys, ženklų, simbolių, prekės, prekių, siuntos, siuntų, darbo, d. d, kilometr*, metrų, naktys, naktų, svečiai, laipsn*, bandym*, g., g., pr.',
    month:
      'sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio, pirmadien*, antradien*, trečiadien*, ketvirtadien*, penktadien*, šeštadien*, sekmadien*',
    ledger:
      'nuskaičiuot*, nuskaityta, nurašyt*, įskaityt*, gauta, gautas mokėjimas, pervedim*, pervesta, apmokėt*, apmokėjimas kortele, mokėjimas kortele, pirkinys, pirkimas, likutis, grynųjų išėmimas, išgryninimas, papildyt*, papildymas, sumokėt*',
    talk: 'laimėj*, laimėt*, prizas, prizą, prizų, loterij*, nuolaid*, akcija, akcijos, išpardavim*, nemokam*, dovan*, sveikiname, vizit*, primename, pristatyt*, pakeliui, kurjer*, išvykimas, vėluoja, pasiūlym*, tik šiandien, paskol*',
    link: 'yra, jūsų, jusu, tavo, šis, štai, toliau, toks, naujas, naują, sveiki, prašome, žemiau, nurodytas, mūsų, asmeninis',
    number: 'numeris, numerį, numerio, nr.',
    for: 'dėl, nuo, per',
    valid:
      'galioja, galios, galiojimas, galiojimo, galiojantis, galiojimo laikas, baigsis, baigiasi, nustos galioti, negalios, per artimiausias, tinka, aktyvus, pasibaigs, likus, liko',
    second: 'sekund*, sek.',
    minute: 'minučių, minutes, minutę, minutė, minut*, min.',
    hour: 'valand*, val.',
    day: 'diena, dienas, dienos, dienų, dieną, parą, paros, parų',
    numerals: {
      dvi: 2,
      tris: 3,
      penkias: 5,
      penkių: 5,
      dešimt: 10,
      dešimties: 10,
      penkiolika: 15,
      dvidešimt: 20,
      trisdešimt: 30,
    },
    mute: 'jūsų sąskait*, jūsų kortel*, iš jūsų, į sąskaitą, į jūsų sąskaitą, tik jums, tik jūs, kodas ne, neskambinkite, apie tai, telefonu niekada, vietoj, kodeks*',
  },
  {
    id: 'lv',
    otp: `${compose('apstiprinājuma, apstiprināšanas, apstiprinošais, pārbaudes, verifikācijas, drošības, drošais, aktivizācijas, aktivizēšanas, aktivācijas, piekļuves, pieslēgšanās, ielogošanās, ieejas, pieteikšanās, reģistrācijas, autentifikācijas, autorizācijas, identifikācijas, vienreizējais, vienreizējs, vienreizējo, vienreizēja, vienreizējā, vienreizējas, vienreiz lietojamais, vienreiz lietojama, pagaidu, īslaicīgā, slepenais, kontroles, atjaunošanas, atgūšanas, atbloķēšanas, maksājuma, transakcijas, paraksta, parakstīšanas, divu faktoru, sms, dinamiskā', 'kod*, parol*, pin, pin kod*, atslēg*, sms kod*')}, ${compose('jūsu, jusu, tavs, tava', 'kods, kods ir, parole, parole ir, apstiprinājuma kods, vienreizējais kods, vienreizējā parole, pagaidu parole, sms kods, pin, pin kods')}, smskod*, sms kod*, sms parol*, kods pieteikšanās, kods apstiprināšanai, kods maksājuma apstiprināšanai, kods darījuma apstiprināšanai, kods reģistrācijai, kods autorizācijai, kods piekļuvei, kods ielogošanās, smart id kontroles kods`,
    code: 'kods, kodu, koda, kodam, kodi, parole, paroli, paroles, pin kod*, pinkod*, atslēga',
    pickup: compose(
      'saņemšanas, izņemšanas, izsniegšanas, sūtījuma, pakas, skapīša, durvju, durtiņu, pakomāta, atvēršanas, atgriešanas, nodošanas',
      'kod*, pin, pin kod*, parol*',
    ),
    collect:
      'pakomāt*, pakomat*, skapīt*, saņemšana, saņemiet, saņemt sūtījumu, saņemt paku, izņemiet, izņemt, var saņemt, varat saņemt, gatavs saņemšanai, gatava saņemšanai, gaida jūs, omniva, latvijas past*, dpd pickup, venipak, saņemšanas punkt*, pasta nodaļ*',
    enter:
      'ievadiet, ievadi, ievadīt, ievadot, izmantojiet, izmanto, lietojiet, norādiet, nosauciet, parādiet, ierakstiet',
    purpose:
      'pieslēg*, pieteik*, pieteikt*, ielogo*, apstiprin*, reģistrā*, reģistrē*, piereģistr*, aktivizē*, aktivizāc*, autentif*, autoriz*, identitāt*, atjauno*, paroles maiņ*, mainīt paroli, nomainīt paroli, piekļuv*, jaunā ierīcē, jauna ierīce, jaunas ierīces, turpin*, pabeig*, parakst*, atbloķ*, verific*, jūsu konta, maksājuma apstiprināšanai, apstiprināt maksājumu, apstipriniet tālruņa numuru, tālruņa numura apstiprin*, pasūtījuma apstiprināšanai, apstiprināt pasūtījumu',
    secret:
      'nevienam, neizpaudiet, neizpaud, nedalieties, nedalies, neatklājiet, nesakiet, nenododiet, nerādiet, nepārsūtiet, nesūtiet, ne ar vienu, trešajām personām, citiem, citām personām, nekad, konfidenciāl*, slepenībā, ignorējiet, ignorē, nepieprasījāt, ja tas nebijāt jūs, ja neesat, ja jūs ne, krāpn*, darbiniek*',
    other: `pasūtījum*, pasūtījuma numurs, pasūtījuma nr, rēķin*, rēķina numurs, rēķina nr, konta numurs, konta nr, konts, kontu, kontā, kart*, kartes nr, kartes numurs, beidzas ar, kas beidzas, pēdējie, pēdējie 4 cipari, sūtījum*, sūtījuma numurs, sūtījuma nr, paka, pakas, paku, izsekošanas numurs, izsekošanas kods, rezervācij*, rezervācijas numurs, rezervācijas kods, biļet*, reis*, lidojum*, vilcien*, vieta, vietas, kabinet*, istaba, telpa, maksājuma nr, darījuma nr, atsauce, ref nr, pieteikums, pieteikuma, līgum*, līguma nr, polis*, klienta kods, klienta numurs, abonenta numurs, personas kod*, summa, summu, summas, par summu, atlikum*, pieejamais atlikums, pieejams, limits, kopā, cena, cenas, maksa, maksājums, iemaksa, parāds, apmaksai, ${compose('atlaides, atlaižu, akcijas, dāvanu, kupona, reklāmas, kļūdas, preces, valsts, pasta, tālruņa, bankas, ielūguma, uzaicinājuma, lojalitātes, produkta', 'kods, kodu, koda, kod*')}, ar kodu, promokod*, promo kod*, kupon*, pasta indekss, svītrkod*, qr kod*, swift kod*, sērijas numurs, versija, apmēram, aptuveni, virs, vairāk nekā, vismaz, tikai, iela, stāvs, dzīvoklis, autobus*, maršrut*, izloze, lietas`,
    call: 'zvaniet, zvani, zvanīt, piezvaniet, tālr, tālr., tālrun*, tālruņa numurs, telefon*, uz numuru, uz tālruni, sūtiet, sūti, nosūtiet, atbildiet, sms uz, īsziņu uz, klientu apkalpošana, klientu serviss, palīdzība, kontakti, sazinieties',
    money: 'eur, eiro, euro, centi, centu, punkti, punktu, procent*, tūkst, tūkst., milj, milj., miljon*',
    counted:
      'gab, gab., reizes, reižu, reizi, cilvēki, cilvēku, personas, nedēļ*, mēn, mēn., mēnes*, gads, gada, gadi, gadu, gadiem, ciparu, cipari, zīmes, simbol*, preces, preču, sūtījumi, darba, d. d, kilometr*, metri, metru, naktis, viesi, grād*, mēģināj*, iela',
    month:
      'janvār*, februār*, martā, marts, aprīl*, maijs, maijā, maija, jūnij*, jūlij*, august*, septembr*, oktobr*, novembr*, decembr*, pirmdien*, otrdien*, trešdien*, ceturtdien*, piektdien*, sestdien*, svētdien*',
    ledger:
      'norakstīt*, ieskaitīt*, saņemts maksājums, saņemts pārskaitījums, pārskaitīj*, apmaksāt*, maksājums ar karti, pirkums, pirkumu, atlikums, skaidras naudas izmaksa, izmaksa, papildināt*, papildināšana, samaksāt*, iemaksa',
    talk: 'laimēj*, laimest*, balva, balvu, loterij*, izloz*, atlaid*, akcija, izpārdošan*, bezmaksas, dāvan*, apsveicam, vizīt*, atgādin*, piegādāt*, ceļā, kurjer*, izlidošana, kavējas, piedāvājum*, tikai šodien, aizdevum*, kredīt*',
    link: 'ir, jūsu, jusu, tavs, tava, šis, lūk, sekojošs, šāds, jaunais, jaunā, sveiki, lūdzu, zemāk, norādītais, būs, mūsu',
    number: 'numurs, numuru, numura, nr.',
    for: 'par, priekš, līdz',
    valid:
      'derīgs, derīga, derīgums, derīguma, derīguma termiņš, ir derīgs, ir derīga, spēkā, ir spēkā, beigsies, beidzas pēc, termiņš, laikā, aktīvs, aktīva, būs derīgs, būs spēkā, zaudēs',
    second: 'sekunžu, sekundes, sekundēm, sekund*, sek.',
    minute: 'minūtes, minūšu, minūtēm, minūti, minūt*, min.',
    hour: 'stund*, st.',
    day: 'diena, dienas, dienu, dienām, diennakts, diennaktis',
    numerals: {
      divas: 2,
      trīs: 3,
      piecas: 5,
      piecu: 5,
      piecām: 5,
      desmit: 10,
      piecpadsmit: 15,
      divdesmit: 20,
      trīsdesmit: 30,
    },
    mute: 'jūsu konts, jūsu konta, jūsu kontu, jūsu kontā, jūsu kart*, ar karti, no jūsu, savu kontu, savā kontā, tikai jums, tikai jūs, pa tālruni, nezvaniet, kodeks*',
  },
];
