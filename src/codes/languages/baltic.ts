import type { Language } from '../lexicon/language.ts';
import { compose } from './compose.ts';

/** Lithuanian and Latvian. */
export const baltic: readonly Language[] = [
  {
    id: 'lt',
    receipt: 'autorizacijos kodas, autorizavimo kodas',
    otp: `
      ${compose(
        `
          aktyvavimo, aktyvinimo, atkūrimo, atrakinimo, atstatymo, autentifikacijos, autentifikavimo,
          autorizacijos, autorizavimo, dviejų veiksnių, identifikacijos, identifikavimo, kontrolinis,
          laikiną, laikinas, laikinasis, laikinu, mokėjimo, operacijos, parašo, pasirašymo, patikrinimo,
          patikros, patvirtinimo, prieigos, prisijungimo, registracijos, registravimo, saugos, saugumo,
          slaptas, sms, tikrinimo, verifikacijos, verifikavimo, vienkartinį, vienkartinio, vienkartinis,
          vienkartinis sms, vienkartiniu
        `,
        'kod*, numeris, pin, pin kod*, rakt*, slaptas kod*, slaptažod*',
      )},
      ${compose(
        'jusu, jūsų, tavo',
        `
          kodą, kodas, kodas yra, laikinas slaptažodis, patvirtinimo kodas, pin, pin kodas, slaptažodis,
          slaptažodis yra, sms kodas, vienkartinis kodas, vienkartinis slaptažodis
        `,
      )},
      generatoriaus kod*, kodas mokėjimui patvirtinti, kodas operacijai patvirtinti, kodas patvirtinimui,
      kodas prisijungimui, kodas registracijai, smart id kontrolinis kodas, sms kod*, smskod*
    `,
    code: 'kodą, kodai, kodas, kodo, kodu, kodų, pin kod*, pinkod*, raktas, slaptas skaičius, slaptažod*',
    pickup: compose(
      `
        atidarymo, atsiėmimo, atsiimimo, durelių, durų, grąžinimo, išdavimo, paėmimo, paštomato, siuntinio,
        siuntos, spintelės
      `,
      'kod*, pin, pin kod*',
    ),
    collect: `
      atsiėmim*, atsiėmimo punkt*, atsiimkite, atsiimti, dpd pickup, galite atsiimti, laukia, laukia jūsų,
      lp express, omniva, paruošta atsiimti, paruoštas atsiimti, pastomat*, pašto skyri*, paštomat*,
      spintel*, terminale, venipak
    `,
    enter: `
      įrašykite, įvedę, įvesdami, įvesk, įveskite, įvesti, naudok, naudokite, nurodykite, panaudokite,
      pasakykite, suvesk, suveskite
    `,
    reply: 'atsakykite, atsakykite skaičiumi, atsiųskite, išsiųskite, nusiųskite, siųskite',
    purpose: `
      aktyvavim*, aktyvuo*, aktyvuoja, atkūrim*, atkurti, atrakin*, autentif*, autoriz*, kad apmokėtumėte,
      kad sumokėtumėte, mokėjimui patvirtinti, naujame įrenginyje, naujas įrengin*, naujo įrengin*,
      norėdami sumokėti, pakeisti slaptažodį, pasirašy*, pasirašymui, paskyros, patvirtin*, patvirtina,
      patvirtink, patvirtinkite, patvirtinkite telefono numerį, patvirtinti mokėjimą, patvirtinti užsakymą,
      prieig*, prijungti, prisijung*, prisijungim*, prisijunkite, registrac*, registruo*,
      slaptažodžio keitim*, slaptažodžiui, susieti, susietumėte, tapatyb*, telefono numerio patvirtin*,
      telefono numeriui patvirtinti, tęsti, užbaig*, užsakymui patvirtinti, užsiregistr*, verifik*
    `,
    secret: `
      darbuotojai, ignoruokite, jei ne jūs, jei tai ne jūs, jeigu ne jūs, kitiems, kitiems asmenims,
      konfidencial*, neatskleisk, neatskleiskite, neperduokite, nepersiųskite, neprašėte, nerodykite,
      nesakykite, nesidalink, nesidalinkite, nesiųskite, niekada, niekam, paslaptyje, su niekuo, sukči*,
      tretiesiems asmenims
    `,
    spent: 'baigė galioti, jau panaudotas, nebegalioja, negalioja, panaudotas, pasibaigė',
    done: `
      apmokėta, atlikta, atliktas, įvykdyta, mokėjimas atliktas, mokėjimas priimtas, patvirtinta, pavyko,
      sėkmingai, sėkmingas, sumokėta
    `,
    promo: `
      akcija, akcijos, balsuok*, dovan*, dovanų kuponas, išpardavim*, krepšelyje, kupon*, laimėj*, laimėt*,
      loterij*, nemokamas pristatymas, nuolaid*, pasiūlym*, premij*, prizą, prizas, prizų, sutaupyk*,
      sveikiname
    `,
    thing: `
      apsaugai, apsaugininkui, apsaugos darbuotojui, atsisakyti, budėtojui, durys, durų, kasoje, meistr*,
      mokėjimo paskirtis, mokėjimo paskirtyje, parkavimo, prie durų, prie įėjimo, prie kasos, raktų dėžutė,
      receptas, recepto, registratūroje, sargui, sim kortel*, susitikim*, vaistinėje, vartai, vartų
    `,
    shown: 'parodyk, parodykite, parodykite kodą, parodykite savo kodą, pateikite apsaugai',
    balance: 'likutis, likutis sąskaitoje, sąskaitos likutis',
    shared: 'banko kod*, banko kodą, banko kodas, banko kodo, banko kodu',
    other: `
      ${compose(
        `
          akcijos, akcijų, brūkšninis, dovanų, klaidos, kupono, kvietimo, lojalumo, nuolaidos,
          nuolaidų, pakvietimo, pašto, prekės, produkto, reklaminio, reklaminis, šalies, telefono
        `,
        'kod*, kodą, kodas, kodo, kodu',
      )},
      apie, asmens kod*, asmens kodas, aukštas, autobus*, besibaigianč*, biliet*, bylos, butas, daugiau nei,
      disponuojamas likutis, durų kodas, gatvė, gedimo kodas, įmoka, įmonės kod*, iš viso, kabinet*, kaina,
      kainos, kambar*, klaidos kodas, kliento kodas, kliento numeris, kortel*, kortelės nr, kortelės numeris,
      likučio, likutį, likutis, limitas, maršrut*, mažiausiai, mokėjimo nr, mokestis, mokėtina, mokėtojo kod*,
      mokėtojo kodas, nuoroda, operacijos nr, paraišk*, pasibaigianč*, paskutiniai, paskutiniai 4 skaitmenys,
      polis*, prašym*, promo kod*, promokod*, puk kodas, pvm kod*, qr kod*, ref nr, rezervacij*,
      rezervacijos kodas, rezervacijos numeris, sąskait*, sąskaitos faktūros, sąskaitos nr, sąskaitos numeris,
      sekimo kodas, sekimo numeris, serijos numeris, siunt*, siuntin*, siuntos nr, siuntos numeris, skola,
      skryd*, skrydžio, su kodu, suma, sumą, sumai, sumos, sutart*, sutarties nr, swift kod*, tiražas,
      traukin*, užsakym*, užsakymo nr, užsakymo numeris, vartų kodas, versija, vieta, vietos, virš, viso,
      wi fi slaptažodis, wifi slaptažodis
    `,
    call: `
      informacija tel, klientų aptarnavim*, kontaktai, numeriu, numeriu sms, pagalba, paskambinkite, siųsk,
      siųskite sms, skambink, skambinkite, skambučiu, sms numeriu, susisiekite, tel, tel.
    `,
    channel: 'telefon*, telefono numeris, telefonu',
    money: 'centų, ct, eur, eurai, euro, eurų, eurus, milijon*, mln, procent*, taškai, taškų, tūkst, tūkst.',
    counted: `
      asmenų, bandym*, d. d, darbo, g., kart, kartų, kartus, kilometr*, laipsn*, mėn, mėn., mėnes*, metai,
      metrų, metų, metus, naktys, naktų, pr., prekės, prekių, savait*, simbolių, siuntos, siuntų,
      skaitmenys, skaitmenų, svečiai, vnt, vnt., ženklų, žmonių
    `,
    month: `
      antradien*, balandžio, birželio, gegužės, gruodžio, ketvirtadien*, kovo, lapkričio, liepos,
      penktadien*, pirmadien*, rugpjūčio, rugsėjo, sausio, sekmadien*, spalio, šeštadien*, trečiadien*,
      vasario
    `,
    ledger: `
      apmokėjimas kortele, apmokėt*, gauta, gautas mokėjimas, grynųjų išėmimas, įskaityt*, išgryninimas,
      mokėjimas kortele, nurašyt*, nuskaičiuot*, nuskaityta, papildymas, papildyt*, pervedim*, pervesta,
      pirkimas, pirkinys, sumokėt*
    `,
    talk: `
      išvykimas, kurjer*, nemokam*, pakeliui, paskol*, primename, pristatyt*, tik šiandien, vėluoja, vizit*
    `,
    link: `
      asmeninis, yra, jusu, jūsų, mūsų, naują, naujas, nurodytas, prašome, sveiki, šis, štai, tavo, toks,
      toliau, žemiau
    `,
    number: 'nr., numerį, numerio, numeris, šį numerį, šį skaičių, šiuos skaičius, šiuos skaitmenis',
    with: 'skaičiumi, su, su skaičiumi',
    for: 'dėl, nuo, per',
    valid: `
      aktyvus, baigiasi, baigsis, galioja, galiojantis, galiojimas, galiojimo, galiojimo laikas, galios,
      liko, likus, negalios, nustos galioti, pasibaigs, per artimiausias, tinka
    `,
    second: 'sek., sekund*',
    minute: 'min., minučių, minut*, minutę, minutė, minutes',
    hour: 'val., valand*',
    day: 'diena, dieną, dienas, dienos, dienų, parą, paros, parų',
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
    mute: `
      apie tai, į jūsų sąskaitą, į sąskaitą, iš jūsų, jūsų kortel*, jūsų sąskait*, kodas ne, kodeks*,
      neskambinkite, telefonu niekada, tik jums, tik jūs, vietoj
    `,
  },
  {
    id: 'lv',
    receipt: 'autorizācijas kods',
    otp: `
      ${compose(
        `
          aktivācijas, aktivizācijas, aktivizēšanas, apstiprinājuma, apstiprināšanas, apstiprinošais,
          atbloķēšanas, atgūšanas, atjaunošanas, autentifikācijas, autorizācijas, dinamiskā, divu faktoru,
          drošais, drošības, identifikācijas, ieejas, ielogošanās, īslaicīgā, kontroles, maksājuma, pagaidu,
          paraksta, parakstīšanas, pārbaudes, piekļuves, pieslēgšanās, pieteikšanās, reģistrācijas,
          slepenais, sms, transakcijas, verifikācijas, vienreiz lietojama, vienreiz lietojamais,
          vienreizēja, vienreizējais, vienreizējas, vienreizējā, vienreizējo, vienreizējs
        `,
        'atslēg*, kod*, parol*, pin, pin kod*, sms kod*',
      )},
      ${compose(
        'jusu, jūsu, tava, tavs',
        `
          apstiprinājuma kods, kods, kods ir, pagaidu parole, parole, parole ir, pin, pin kods, sms kods,
          vienreizējais kods, vienreizējā parole
        `,
      )},
      kods apstiprināšanai, kods autorizācijai, kods darījuma apstiprināšanai, kods ielogošanās,
      kods maksājuma apstiprināšanai, kods piekļuvei, kods pieteikšanās, kods reģistrācijai,
      smart id kontroles kods, sms kod*, sms parol*, smskod*
    `,
    code: 'atslēga, koda, kodam, kodi, kods, kodu, parole, paroles, paroli, pin kod*, pinkod*',
    pickup: compose(
      `
        atgriešanas, atvēršanas, durtiņu, durvju, izņemšanas, izsniegšanas, nodošanas, pakas, pakomāta,
        saņemšanas, skapīša, sūtījuma
      `,
      'kod*, parol*, pin, pin kod*',
    ),
    collect: `
      dpd pickup, gaida jūs, gatava saņemšanai, gatavs saņemšanai, izņemiet, izņemt, latvijas past*, omniva,
      pakomat*, pakomāt*, pasta nodaļ*, saņemiet, saņemšana, saņemšanas punkt*, saņemt paku,
      saņemt sūtījumu, skapīt*, var saņemt, varat saņemt, venipak
    `,
    enter: `
      ierakstiet, ievadi, ievadiet, ievadīt, ievadot, izmanto, izmantojiet, lietojiet, norādiet, nosauciet
    `,
    reply: 'atbildi ar, atbildiet, atbildiet ar, atsūtiet, nosūtiet, sūtiet',
    purpose: `
      aktivizāc*, aktivizē, aktivizē*, apstiprin*, apstiprina, apstiprināt maksājumu, apstiprināt pasūtījumu,
      apstiprini, apstipriniet, apstipriniet tālruņa numuru, atbloķ*, atjauno*, autentif*, autoriz*,
      identitāt*, ielogo*, jauna ierīce, jaunas ierīces, jaunā ierīcē, jūsu konta, lai apmaksātu,
      lai samaksātu, mainīt paroli, maksājuma apstiprināšanai, nomainīt paroli, pabeig*, parakst*,
      parakstīšana, paroles maiņ*, pasūtījuma apstiprināšanai, piekļuv*, piereģistr*, piesaistei, piesaistītu,
      pieslēg*, pieteik*, pieteikt*, reģistrā*, reģistrē*, savienot, tālruņa numura apstiprin*, turpin*,
      verific*
    `,
    secret: `
      citām personām, citiem, darbiniek*, ignorē, ignorējiet, ja jūs ne, ja neesat, ja tas nebijāt jūs,
      konfidenciāl*, krāpn*, ne ar vienu, neatklājiet, nedalies, nedalieties, neizpaud, neizpaudiet, nekad,
      nenododiet, nepārsūtiet, nepieprasījāt, nerādi, nerādiet, nesakiet, nesūtiet, nevienam, slepenībā,
      trešajām personām
    `,
    spent: `
      beidzies derīguma termiņš, ir beidzies, ir izmantots, jau izmantots, nav derīgs, noilgis,
      vairs nav derīgs
    `,
    done: `
      apmaksāts, apstiprināts, izpildīts, maksājums pieņemts, maksājums veikts, samaksāts, veiksmīgi,
      veiksmīgs, veikts
    `,
    promo: `
      akcija, apsveicam, atlaid*, balso*, balva, balvu, bezmaksas piegāde, bonuss, bonusu, bonusus, dāvan*,
      dāvanu karte, grozā, ietaup*, izloz*, izpārdošan*, kupon*, laimest*, laimēj*, loterij*, piedāvājum*
    `,
    thing: `
      apsargam, aptiekā, atslēgu kastīte, atteikties, autostāvvieta, dežurantam, durvis, durvju, e recepte,
      kasē, maksājuma mērķī, maksājuma mērķis, pie durvīm, pie ieejas, pie kases, recepte, reģistratūrā,
      sapulc*, sargam, sim kart*, tehniķ*, vārti, vārtu
    `,
    shown: 'parādiet, uzrādi, uzrādiet, uzrādiet kodu, uzrādiet savu kodu',
    balance: 'atlikums, konta atlikums, pieejamais atlikums',
    shared: 'bankas kod*, bankas koda, bankas kods, bankas kodu',
    other: `
      ${compose(
        `
          akcijas, atlaides, atlaižu, dāvanu, ielūguma, kļūdas, kupona, lojalitātes, pasta, preces,
          produkta, reklāmas, tālruņa, uzaicinājuma, valsts
        `,
        'kod*, koda, kods, kodu',
      )},
      abonenta numurs, apmaksai, apmēram, aptuveni, atlikum*, atsauce, autobus*, beidzas ar, biļet*, cena,
      cenas, darījuma nr, durvju kods, dzīvoklis, iela, iemaksa, istaba, izloze, izsekošanas kods,
      izsekošanas numurs, kabinet*, kart*, kartes nr, kartes numurs, kas beidzas, klienta kods,
      klienta numurs, kļūdas kods, konta nr, konta numurs, kontā, konts, kontu, kopā, lidojum*, lietas,
      limits, līgum*, līguma nr, maksa, maksājuma nr, maksājums, maršrut*, paka, pakas, paku, par summu,
      parāds, pasta indekss, pasūtījum*, pasūtījuma nr, pasūtījuma numurs, personas kod*, pēdējie,
      pēdējie 4 cipari, pieejamais atlikums, pieejams, pieteikuma, pieteikums, polis*, promo kod*, promokod*,
      puk kods, qr kod*, ref nr, reis*, rezervācij*, rezervācijas kods, rezervācijas numurs, rēķin*,
      rēķina nr, rēķina numurs, sērijas numurs, stāvs, summa, summas, summu, sūtījum*, sūtījuma nr,
      sūtījuma numurs, svītrkod*, swift kod*, telpa, tikai, vairāk nekā, vārtu kods, versija, vieta, vietas,
      vilcien*, virs, vismaz, wi fi parole, wifi parole
    `,
    call: `
      īsziņu uz, klientu apkalpošana, klientu serviss, kontakti, palīdzība, piezvaniet, sazinieties, sms uz,
      sūti, tālr, tālr., uz numuru, uz tālruni, zvani, zvaniet, zvanīt
    `,
    channel: 'tālrun*, tālruņa numurs, telefon*',
    money: 'centi, centu, eiro, eur, euro, milj, milj., miljon*, procent*, punkti, punktu, tūkst, tūkst.',
    counted: `
      cilvēki, cilvēku, cipari, ciparu, d. d, darba, gab, gab., gada, gadi, gadiem, gads, gadu, grād*, iela,
      kilometr*, metri, metru, mēģināj*, mēn, mēn., mēnes*, naktis, nedēļ*, personas, preces, preču, reizes,
      reizi, reižu, simbol*, sūtījumi, viesi, zīmes
    `,
    month: `
      aprīl*, august*, ceturtdien*, decembr*, februār*, janvār*, jūlij*, jūnij*, maija, maijā, maijs, martā,
      marts, novembr*, oktobr*, otrdien*, piektdien*, pirmdien*, septembr*, sestdien*, svētdien*, trešdien*
    `,
    ledger: `
      apmaksāt*, iemaksa, ieskaitīt*, izmaksa, maksājums ar karti, norakstīt*, papildināšana, papildināt*,
      pārskaitīj*, pirkums, pirkumu, samaksāt*, saņemts maksājums, saņemts pārskaitījums,
      skaidras naudas izmaksa
    `,
    talk: `
      aizdevum*, atgādin*, bezmaksas, ceļā uz, ir ceļā, izlidošana, jau ceļā, kavējas, kredīt*, kurjer*,
      piegādāt*, tikai šodien, vizīt*
    `,
    link: `
      būs, ir, jaunais, jaunā, jusu, jūsu, lūdzu, lūk, mūsu, norādītais, sekojošs, sveiki, šāds, šis, tava,
      tavs, zemāk
    `,
    number: 'nr., numura, numurs, numuru, šādu numuru, šo numuru, šo skaitli, šos ciparus',
    with: 'ar, ar skaitli',
    for: 'līdz, par, priekš',
    valid: `
      aktīva, aktīvs, beidzas pēc, beigsies, būs derīgs, būs spēkā, derīga, derīgs, derīguma,
      derīguma termiņš, derīgums, ir derīga, ir derīgs, ir spēkā, laikā, spēkā, termiņš, zaudēs
    `,
    second: 'sek., sekund*, sekundes, sekundēm, sekunžu',
    minute: 'min., minūšu, minūt*, minūtes, minūtēm, minūti',
    hour: 'st., stund*',
    day: 'diena, dienas, dienām, diennaktis, diennakts, dienu',
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
    mute: `
      ar karti, jūsu kart*, jūsu konta, jūsu kontā, jūsu konts, jūsu kontu, kodeks*, nezvaniet, no jūsu,
      pa tālruni, savā kontā, savu kontu, tikai jums, tikai jūs
    `,
  },
];
