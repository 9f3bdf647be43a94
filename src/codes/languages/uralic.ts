import type { Language } from '../lexicon/language.ts';

export const uralic: readonly Language[] = [
  {
    id: 'fi',
    receipt: 'hyväksyntäkoodi, valtuutuskoodi, varmennuskoodi, varmennusnumero',
    otp: `
      aktivointikood*, allekirjoituskood*, avauskood*, hyväksymiskood*, kertakood*, kertakäyttöi*,
      kertakäyttökood*, kertakäyttösalasana*, kertasalasana*, kertatunnus*, kirjautumiskood*,
      kirjautumistunnus*, koodi on, käyttökood*, maksukood*, nollauskood*, palautuskood*, pin koodisi,
      pääsykood*, rekisteröintikood*, rekisteröitymiskood*, salasanasi on, sisäänkirjautumiskood*,
      sms koodi*, smskoodi*, suojakood*, tarkistuskood*, tekstiviestikood*, tilapäinen koodi*,
      tilapäinen salasana*, todennuskood*, toimituskood*, tunnistuskood*, tunnusluku*, tunnuslukusi,
      turvakood*, turvaluku*, vahvistukoodi*, vahvistuskood*, vahvistusnumero*, vahvistustunnus*,
      valtuutuskood*, varmennuskood*, varmistuskood*, varmistusnumero*, väliaikainen koodi*,
      väliaikainen salasana*
    `,
    code: 'koodi*, koodisi, pin koodi*, pinkoodi*, salasana*, tunnussana*',
    vague: 'tunnuksesi, tunnus',
    pickup: `
      avauskoodi lokeroon, lokerokood*, noutokood*, noutonumero*, noutotunnus*, pakettikood*, saapumistunnus
    `,
    collect: `
      lokero*, nouda, noudettavissa, noutopaik*, noutopiste*, paketti on saapunut, pakettiautomaa*,
      pakettiautomaat*, pakettipiste*, pakettisi on, postin automaat*, smartpost
    `,
    enter: `
      anna, antamalla, kirjaudu koodilla, kirjoita, käytä, lisää, näppäile, syöttäkää, syöttämällä, syötä,
      vahvista koodilla
    `,
    reply: `
      lähetä, lähetä vastauksena, lähettämällä, lähettämällä vastaus, vastaa, vastaa koodilla,
      vastaa numerolla, vastaa tähän viestiin, vastaa viestiin
    `,
    purpose: `
      aktivoi, aktivoi*, allekirjoit*, allekirjoitus, hyväksy, hyväksy*, hyväksyä, hyväksyäksesi,
      hyväksymiseksi, hyväksyntä*, hyväksyy, jatka*, kirjaudu, kirjautu*, liittääksesi, liittämiseksi,
      maksaaksenne, maksaaksesi, palauta*, rekisteröi*, todenna*, tunnistau*, tunnistaudu, tunnistautumi*,
      vahvista, vahvista*, vahvistaa, vahvistaaksesi, vahvistakaa, vaihta*, varmenna*, viimeistel*,
      yhdistääksesi, yhdistämiseksi
    `,
    secret: `
      älä näytä, älä näytä sitä, älkää näyttäkö, ei koskaan, et ole, et pyytänyt, jätä huomioimatta,
      jätä huomiotta, kenellekään, kenenkään kanssa, luottamuksellinen, muille, ohita, salassa, älkää,
      älä anna, älä jaa, älä kerro, älä koskaan, älä luovuta
    `,
    spent: `
      ei ole enää voimassa, hylättiin, on jo käytetty, on käytetty, on mitätöity, on väärä, on vanhentunu*,
      on vanhentunut, on virheellinen, vanhentunut
    `,
    done: 'hyväksytty, maksettu, onnistui, onnistunut, suoritettu, vahvistettu, veloitettu',
    promo: `
      ale, alekoodi, alennus, alennuskoodi, arvonta, bonuksen, bonus, bonusraha, bonusta, etu, etukoodi,
      ilmainen, kampanjakoodi, lahja, lahjakortin, lahjakortti, onneksi olkoon, ostoskorissa, säästä, tarjous,
      tarjouskoodi, voitit, voitto, äänestä*
    `,
    thing: `
      apteekissa, apteekki, asentaja*, aulavahdille, autotalli*, avainboks*, avainkaap*, avainlaatik*,
      avainlokero*, hissi, hissin, kassalla, kokouksen, kokous*, lopettaa tilauksen, lopettaa viestit, ovella,
      ovelle, oven, ovi, ovimiehelle, peruu tilauksen, peruuttaa tilauksen, peruuttaaksesi tilauksen,
      poistaa ilmoitukset, portieerille, portsarille, portti, porttiko*, pysäköin*, pysäköinti*, rakennuks*,
      rappu*, reititin, resepti, saapuessasi, sim kortin, sim kortti, sisäänkäynnillä, vahtimestarille,
      vartijalle, vastaanotossa, vastaanottovirkailijalle, viestikenttään, viestiksi, viitteeksi, viitteellä
    `,
    shown: 'esitä, näytä, näytä koodi, näytä koodisi, näyttäkää',
    balance: 'käytettävissä, saldo, tilin saldo',
    other: `
      alennuskood*, alkaen, asiakaskoodi, asiakasnro, asiakasnumero*, asti, enintään, etukood*, henkilötunnus,
      huone*, hälytyskoodi, jononumero, juna*, jäsenkoodi, jäsennumero*, kampanjakood*, klo, kokouksen tunnus,
      kortin, kortti*, korttinumero*, kutsukood*, käyttäjä*, käyttäjätunnus*, lahjakood*, lahjakortti*,
      lasku*, laskun numero, laskunumero*, lento*, lippu, loppuosa, loppusumma, lähetys*, lähetystunnus*,
      mittari*, määrä, noin, ovikoodi, paikka, paketti*, porttikoodi, postinumero*, puk koodi, päättyen,
      päättyvä*, raide, sarjanumero*, seurantakood*, seurantanumero*, seurantatunnus*, sim pin, sopimus*,
      sopimusnumero*, summa, tapahtuma, tapahtumatunnus, tarjouskood*, tilaus*, tilausnro, tilausnumero*,
      tili*, tilinumero*, tuotenumero*, vain, varaus*, varauskood*, varauskoodi, varausnumero*, varaustunnus*,
      vaunu, viimeiset numerot, viite, viitenumero*, viitteellä, vikakoodi, virhekood*, virhekoodi, vuodesta,
      vuoronumero*, vähintään, wi fi salasana, wifi salasana, wlan salasana, y tunnus, yhteensä
    `,
    call: `
      asiakaspalvelu*, numeroon, numerosta, ota yhteyttä, puh, soita, soittamalla, tekstiviesti numeroon,
      yhteydenotto
    `,
    channel: 'matkapuhelinnumero*, puhelin*, puhelinnumero*',
    money: 'euro, euroa, miljoonaa, pistettä, prosenttia, senttiä, snt, tuhatta',
    counted: `
      arkipäivää, astetta, henkilöä, hlö, kerros, kertaa, kilometriä, kk, kpl, kuukautta, merkkiä, metriä,
      numeroa, numeroinen, tuotetta, vieras, viikko, viikkoa, vuosi, vuotta, yötä
    `,
    month: `
      elokuu*, heinäkuu*, helmikuu*, huhtikuu*, joulukuu*, keskiviikko*, kesäkuu*, lauantai*, lokakuu*,
      maaliskuu*, maanantai*, marraskuu*, perjantai*, sunnuntai*, syyskuu*, tammikuu*, tiistai*, torstai*,
      toukokuu*
    `,
    ledger: `
      hyvitetty, korttiosto, käteisnosto, maksu suoritettu, nosto, osto, ostos, otto, panon, talletus,
      tilisiirto
    `,
    talk: 'ajanvaraus, lähtö, myöhässä, toimitetaan, toimitettu, vastaanotto',
    link: 'alla, hei, kertakäyttöinen, oma, on, ovat, se, seuraava, sinun, teidän, tämä, tämän, tässä, uusi',
    number: 'nr, nro, numero, seuraava luku, seuraava numero, seuraavat numerot, tämä numero',
    with: 'käyttäen, luvulla, numeroilla, numerolla',
    for: 'kortille, numerolle, tilille',
    valid: `
      kelpaa, kestää, kuluessa, on voimassa, päättyy, raukeaa, sisällä, umpeutuu, vanhenee, vanhentuu,
      voimassa, voimassaolo, voimassaoloaika
    `,
    second: 's., sekunnin, sekunti, sekuntia',
    minute: 'minuutin, minuutissa, minuutti, minuuttia',
    hour: 'tunnin, tunti, tuntia',
    day: 'päivän, päivää, vrk, vuorokauden, vuorokautta',
    numerals: {
      kaksi: 2,
      kahden: 2,
      kolmen: 3,
      viisi: 5,
      viiden: 5,
      kymmenen: 10,
      viisitoista: 15,
      viidentoista: 15,
    },
    mute: 'korttisi on, paketissa, tilaa, tilata, tilillesi, tilin vahvista*, tilisi, tilisi on',
  },
  {
    id: 'et',
    receipt: 'autoriseerimise kood, autoriseerimiskood, kinnituskood nr',
    otp: `
      ajutine kood*, ajutine parool*, aktiveerimiskood*, autentimiskood*, autoriseerimiskood*,
      juurdepääsukood*, kinnitamiskood*, kinnituskood*, kontrollkood*, kood on, ligipääsukood*,
      lähtestuskood*, registreerimiskood*, sisselogimise kood*, sisselogimiskood*, sms kood*, taastekood*,
      turvakood*, tuvastuskood*, valideerimiskood*, verifitseerimiskood*, ühekordne kood*,
      ühekordne parool*, ühekordne pin, ühekordne salasõna, ühekordse koodi*, ühekordse parooli*
    `,
    code: 'kood*, parool*, pin kood*, salasõna*, uksekood',
    pickup: `
      avamiskood*, kapi kood*, kapikood*, kättesaamiskood*, pakiautomaadi kood*, pakikood*, uksekood*,
      väljastamiskood*, väljastuskood*
    `,
    collect: `
      omniva, ootab sind, ootab teid, pakiautomaa*, pakikap*, pakipunkt*, pakk on kohal, postkontor*,
      saadetis on kohal
    `,
    enter: 'kasuta*, kirjuta*, sisesta*, tipi, tippige',
    reply: 'saada, saatke, vasta, vasta numbriga, vasta sõnumile, vastake',
    purpose: `
      aktiveeri*, aktiveerib, allkirjastamine, allkirjastamiseks, autenti*, et maksta, jätka*, kinnita,
      kinnita*, kinnitab, kinnitage, logi sisse, lähtesta*, makse kinnita*, maksmiseks, muuta, registreeri*,
      siduda, sidumiseks, sisse logi*, sisselogimi*, tasumiseks, tuvasta*, ühendada
    `,
    secret: `
      ära näita, ärge näidake, ei küsi, ignoreeri*, kellegagi, kellelegi, kolmandate, konfidentsiaal*, kunagi,
      mitte keegi, ära avalda, ära jaga, ärge avalda*, ärge jaga*
    `,
    spent: 'aegunud, ei kehti enam, ei ole enam kehtiv, on aegunud, on juba kasutatud, on kasutatud',
    done: 'edukalt, heaks kiidetud, kinnitatud, makstud, sooritatud, tasutud, õnnestus',
    promo: `
      allahindlus, boonus*, hääleta, kingitus, kinkekaart, kupong*, ostukorvis, pakkumine, sooduskood,
      soodustus, säästa, tasuta, võit, võitsid
    `,
    thing: `
      apteegis, kassas, koosolek*, letis, loobumiseks, lõpetab tellimuse, parkla, retsept, selgituseks,
      selgitusse, sim kaar*, sissepääsu juures, sissepääsul, tehnik*, tühistab tellimuse, turvale,
      turvamehele, uks, ukse, uksel, valvurile, vastuvõtus, värav*, viitenumber, võtmekapp, võtmekarp
    `,
    shown: 'esita, esitage, näidake, näidake koodi, näita, näita koodi',
    balance: 'jääk, kontojääk, saldo, vaba jääk',
    other: `
      alates, arve, arve number, broneering*, broneeringu kood, broneeringu number, isikukood*, jälgimiskood*,
      jälgimisnumber, kaardi, kaart*, kasutaja*, kinkekaar*, kinkekood*, kliendikood, kliendinumber, klient,
      konto, kontonumber, kuni, lend, leping*, pilet, postiindeks, puk kood, saadetis*, saadetise number,
      sooduskood*, summa, tellimus*, tellimuse number, umbes, veakood, veakood*, viide, viitenumber, vähemalt,
      wi fi parool, wifi parool
    `,
    call: 'helista*, info, klienditeenindus, klienditugi, numbril, numbrile',
    channel: 'telefon*, telefoninumber',
    money: 'eurot, protsenti, punkti, senti',
    counted: `
      aasta, aastat, inimest, kilomeetrit, kohaline, kohalise, korda, kuud, numbrit, nädal, nädalat, tk,
      tööpäeva
    `,
    month: `
      aprill*, detsember, detsembri*, jaanuar*, juuli*, juuni*, märts*, oktoober, oktoobri*, veebruar*
    `,
    ledger: 'debiteeritud, krediteeritud, laekumine, makse, ost, ülekanne',
    talk: 'aeg arsti, toimetatud, visiit',
    link: 'järgmine, järgnev, oma, on, see, selle, siin, sinu, teie, uus',
    number: 'järgmine arv, järgmine number, järgmised numbrid, nr, number, see number',
    with: 'arvuga, numbriga',
    for: 'kaardile, kontole',
    valid: 'aegub, jooksul, kehtib, kehtiv, kehtivus, kehtivusaeg, kehtivuse, pärast',
    second: 'sekund, sekundi, sekundit',
    minute: 'minut, minuti, minutit',
    hour: 'tund, tundi, tunni',
    day: 'päeva, päeval, ööpäeva',
    numerals: { viis: 5, viie: 5, kümme: 10, kümne: 10, kolme: 3, kahe: 2 },
  },
  {
    id: 'hu',
    receipt: `
      autorizációs kód, engedélyezési kód, engedélyezési szám, engedélykód, engedélyszám, engedélyszáma,
      jóváhagyási kód, jóváhagyási szám
    `,
    otp: `
      aktivációs kód*, aktiválási kód*, aktiváló kód*, aktiválókód*, aláírási kód*, aláíró jelszó*,
      átvételi pin kód*, azonosítási kód*, azonosító kód*, azonosítókód*, bejelentkezési azonosító,
      bejelentkezési jelszó*, bejelentkezési kód*, bejelentkező kód*, belépési azonosító, belépési kód*,
      belépő kód*, biztonsági jelszó*, biztonsági kód*, egyszer használatos jelszó*, egyszer használatos kód*,
      egyszer használható jelszó*, egyszer használható kód*, egyszeri belépési kód*, egyszeri jelszó*,
      egyszeri kód*, ellenőrzési kód*, ellenőrző kód*, ellenőrzőkód*, érvényesítő kód*, feloldó kód*,
      helyreállítási kód*, helyreállító kód*, hitelesítési kód*, hitelesítő kód*, hitelesítőkód*,
      hozzáférési kód*, ideiglenes jelszó*, ideiglenes kód*, igazoló kód*, igazolókód*, jóváhagyási kód*,
      jóváhagyó kód*, jóváhagyókód*, kétlépcsős azonosítás*, megerősítési kód*, megerősítő kód*,
      megerősítőkód*, mobil aláírás*, online vásárlás kód*, regisztrációs kód*, sms jelszó*, sms kód*,
      smskód*, titkos kód*, tranzakciós kód*, validáló kód*, visszaállítási kód*, visszaállító kód*
    `,
    code: 'a te kódod, az ön kódja, jelszav*, jelszó*, kód*, kódja, kódod, pin kód*, pinkód*, titkos kód',
    pickup: `
      átvételi azonosító*, átvételi jelszó*, átvételi kód*, átvevő kód*, csomagátvételi kód*,
      csomagautomata kód*, csomagkód*, feladókód*, nyitó kód*, nyitókód*, rekeszkód*
    `,
    collect: `
      átveheted, átveheti, átvehető, átvételi pont*, automatában, csomagautomat*, csomagpont*,
      csomagterminál*, foxpost, pickpont*, rekesz*
    `,
    enter: `
      add meg, adja meg, gépeld be, gépelje be, használd, használja, használja a, írd be, írja be,
      jelentkezz be, jelentkezzen be, lépjen be, megadás*, mutasd, üsd be
    `,
    reply: `
      küldd vissza, küldj*, küldje vissza, válaszként, válaszolj a, válaszolj*, válaszoljon a,
      válaszoljon ezzel
    `,
    purpose: `
      aktivál*, aktiválja, aláírás, azonosítás*, bejelentkez*, bejelentkezés*, belép*, belépés*, erősítsd meg,
      erősítse meg, fiók*, folytat*, hagyja jóvá, hitelesít*, hogy kifizesse, hozzáférés*, hozzárendel*,
      igazolja, jelszó visszaállít*, jóváhagy*, jóváhagyásához, jóváhagyja, kifizetéséhez, kifizetéshez,
      megerősít*, megerősíti, módosít*, összekapcsol*, párosít*, regisztráci*, regisztrál*, véglegesít*,
      visszaállít*
    `,
    secret: `
      bizalmas, hagyd figyelmen, hagyja figyelmen, harmadik, illetéktelen, másnak, ne add ki, ne add meg,
      ne adja ki, ne adja meg, ne adja tovább, ne mutasd, ne mutassa, ne oszd meg, ne ossza meg, nem ön,
      nem te, senkinek, senkivel, soha ne, soha nem, titokban
    `,
    spent: `
      elutasítva, érvénytelen, felhasználásra került, helytelen, hibás, lejárt, már felhasznált,
      már felhasználták, már nem érvényes, nem érvényes
    `,
    done: `
      elfogadva, engedélyezve, fizetés sikeres, fizetés teljesítve, fizetve, jóváhagyták, jóváhagyva,
      kifizetve, sikeres, sikeres fizetés, sikeresen, teljesítve, teljesült
    `,
    promo: `
      ajándék*, ajánlat*, akció*, bónusz*, gratulálunk, ingyen, ingyenes, ingyenes szállítás, kedvezmény*,
      kosárban, kupon*, kuponkód*, leárazás*, nyeremény*, nyerj*, nyert*, promó*, spórol*, szavaz*, utalvány*
    `,
    thing: `
      a bejáratnál, a biztonsági őrnek, a kasszánál, a közleménybe, a pénztárnál, a portán, a portásnak,
      a recepción, a recepciósnak, ajtó*, bejárat*, biztonsági őr*, épület*, érkezéskor, értekezlet*, garázs*,
      gyógyszertár*, kapu*, kaputelefon*, kikapcsolja az értesítés*, közlemény rovatba, közleménybe,
      közleményként, kulcsdoboz, kulcsszéf, kulcstároló*, lakat*, leiratkoz*, lemondja az előfizet*,
      lépcsőház*, lift, liftben, lifthez, megbeszélés*, megszünteti az előfizet*, parkoló, parkolóhely,
      patika*, pénztárnál, portán, portás*, recepció*, recepciós*, recept, riasztó*, router*, sim kárty*,
      sorompó*, széf*, szerelő*, tárgyba
    `,
    shown: 'bemutat*, felmutat*, mutasd be, mutasd fel, mutasd meg, mutassa be, mutassa fel, mutassa meg',
    balance: 'egyenl, egyenleg, egyenlege, elérhető egyenleg, felhasználható, számlaegyenleg',
    other: `
      ajándékkártya*, ajtókód*, akciós kód*, alapkód*, azonosító*, cikkszám*, csak, csomag*, csomagszám*,
      egyenleg*, felhasználó*, felhasználónév*, foglalás*, foglalási kód*, foglalási szám*, hibakód*,
      hivatkozás*, hivatkozási szám*, iktatószám*, irányítószám*, járat*, járatszám*, jegy, jegykód*,
      kapukód*, kártya*, kártyája, kártyaszám*, kb, kedvezmény kód*, kedvezménykód*, kocsi, körülbelül,
      kupon kód*, legalább, legfeljebb, meghívókód*, megrendelés*, mérőóra*, nyilvántartási szám*,
      nyomkövetési szám*, nyomkövető kód*, összeg*, összesen, promóciós kód*, puk kód*, rendelés*,
      rendelésszám*, rendszám*, riasztókód*, sorozatszám*, sorszám*, számla*, számlája, számlaszám*,
      szerződés*, szerződésszám*, szoba*, tagkód*, tranzakcióazonosító*, utolsó számjegy*, ügyfélkód*,
      ügyfélszám*, ügyszám*, ülés*, vágány*, végösszeg*, végű, végződésű, végződő, verzió*, vonaljegy, vonat*,
      wi fi jelszó*, wifi jelszó*
    `,
    call: 'hívás*, hívd*, hívja*, hívjon, infó, kapcsolat, sms t a, számon, számra, ügyfélszolgálat*',
    channel: 'mobilszám*, telefon*, telefonszám*',
    money: 'euró, ezer, forint, ft, huf, millió, pont, pontot, százalék',
    counted: `
      alkalommal, darab, db, éjszaka, emelet, év, éves, évig, fok, fő, hét, hétig, hónap, hónapig, jegyű,
      karakter, kilométer, méter, munkanap*, órakor, számjegyű, termék, út, utca
    `,
    month: `
      április*, augusztus*, csütörtök*, december*, február*, hétfő*, január*, július*, június*, kedd*,
      május*, március*, november*, október*, péntek*, szeptember*, szerda*, szombat*, vasárnap*
    `,
    ledger: `
      átutalás*, befizetés*, egyenleg*, fizetés sikeres, jóváírás*, kártyás vásárlás*, készpénzfelvét*,
      kifizet*, terhelés*, terhelve, utalás*, vásárlás*
    `,
    talk: 'időpont*, indulás*, ingyen*, késik, kézbesít*, kiszállít*',
    link: `
      a, a következő, alábbi, az, az alábbi, bankkártyás, egyedi, ez, íme, kedves, következő, ön, te, új
    `,
    number: 'a következő számot, az alábbi számot, ezt a számot, sz, szám*, száma',
    with: 'a következővel, ezzel, ezzel a számmal',
    for: 'kártyához, számlához',
    valid: `
      alatt, belül, érvényes, érvényessége, érvényességi idő*, felhasználható, hatályos, ig érvényes, lejár,
      lejárat*, múlva
    `,
    second: 'másodperc*, mp, mp ig',
    minute: 'p ig, perc*, percen, percig',
    hour: 'óra, óráig, órán, órán belül',
    day: 'nap, napig, napon',
    numerals: { két: 2, kettő: 2, három: 3, öt: 5, tíz: 10, tizenöt: 15, húsz: 20, harminc: 30 },
    mute: 'a kódot soha, kódot kérj*, száma alapján, számít*, számítógép*, számlanyit*, számodra',
  },
];
