import type { Language } from '../language.ts';

export const uralic: readonly Language[] = [
  {
    id: 'fi',
    otp: `vahvistuskood*, varmistuskood*, varmennuskood*, tunnistuskood*, turvakood*, suojakood*, turvaluku*, kertakäyttökood*, kertakäyttöi*, kertakäyttösalasana*, kertakood*, kertasalasana*, kertatunnus*, aktivointikood*, kirjautumiskood*, sisäänkirjautumiskood*, rekisteröintikood*, rekisteröitymiskood*, todennuskood*, valtuutuskood*, hyväksymiskood*, tarkistuskood*, palautuskood*, pääsykood*, käyttökood*, väliaikainen koodi*, väliaikainen salasana*, tilapäinen koodi*, tilapäinen salasana*, tekstiviestikood*, sms koodi*, smskoodi*, avauskood*, nollauskood*, vahvistusnumero*, vahvistustunnus*, varmistusnumero*, tunnusluku*, tunnuslukusi, koodi on, vahvistukoodi*, maksukood*, allekirjoituskood*, kirjautumistunnus*, pin koodisi, salasanasi on, toimituskood*`,
    code: 'koodi*, salasana*, pin koodi*, pinkoodi*, tunnussana*, koodisi',
    pickup:
      'noutokood*, noutonumero*, lokerokood*, pakettikood*, avauskoodi lokeroon, saapumistunnus, noutotunnus*',
    collect:
      'pakettiautomaat*, noutopiste*, noudettavissa, lokero*, paketti on saapunut, pakettisi on, nouda, smartpost, postin automaat*, noutopaik*',
    enter: 'syötä, käytä, anna, kirjoita, näppäile, syöttämällä, antamalla, näytä, syöttäkää, lisää',
    purpose:
      'kirjautu*, kirjaudu, vahvista*, rekisteröi*, aktivoi*, tunnistau*, tunnistaudu, todenna*, varmenna*, hyväksy*, palauta*, vaihta*, jatka*, viimeistel*, allekirjoit*, tunnistautumi*',
    secret:
      'älä jaa, älä koskaan, älä anna, älä luovuta, älä kerro, älkää, kenellekään, kenenkään kanssa, muille, luottamuksellinen, salassa, jätä huomiotta, jätä huomioimatta, et pyytänyt, ei koskaan, ohita, et ole',
    other: `tilaus*, tilausnumero*, tilausnro, lasku*, laskun numero, laskunumero*, asiakasnumero*, asiakasnro, tili*, tilinumero*, kortti*, kortin, korttinumero*, päättyvä*, päättyen, loppuosa, viimeiset numerot, viitenumero*, viite, viitteellä, lähetys*, lähetystunnus*, seurantatunnus*, seurantakood*, seurantanumero*, paketti*, varaus*, varausnumero*, varaustunnus*, varauskood*, lento*, juna*, raide, paikka, vaunu, huone*, summa, loppusumma, saldo, määrä, yhteensä, alennuskood*, kampanjakood*, tarjouskood*, lahjakortti*, lahjakood*, etukood*, kutsukood*, postinumero*, virhekood*, jäsennumero*, käyttäjä*, käyttäjätunnus*, sopimus*, sopimusnumero*, vuoronumero*, jononumero, tapahtuma, tapahtumatunnus, mittari*, noin, vähintään, enintään, vain, vuodesta, alkaen, asti, klo, y tunnus, henkilötunnus, tuotenumero*, sarjanumero*`,
    call: 'soita, soittamalla, puhelin*, puh, puhelinnumero*, asiakaspalvelu*, vastaa, lähetä, tekstiviesti numeroon, numeroon, numerosta, ota yhteyttä, yhteydenotto, matkapuhelinnumero*',
    money: 'euroa, euro, senttiä, pistettä, prosenttia, miljoonaa, tuhatta, snt',
    counted:
      'kpl, kertaa, henkilöä, hlö, viikkoa, viikko, kuukautta, kk, vuotta, vuosi, kilometriä, metriä, numeroinen, merkkiä, numeroa, kerros, tuotetta, yötä, arkipäivää, astetta, vieras',
    month:
      'tammikuu*, helmikuu*, maaliskuu*, huhtikuu*, toukokuu*, kesäkuu*, heinäkuu*, elokuu*, syyskuu*, lokakuu*, marraskuu*, joulukuu*, maanantai*, tiistai*, keskiviikko*, torstai*, perjantai*, lauantai*, sunnuntai*',
    ledger:
      'veloitettu, hyvitetty, maksettu, tilisiirto, osto, ostos, korttiosto, nosto, talletus, saldo, panon, otto, käteisnosto, maksu suoritettu',
    talk: 'voitit, voitto, arvonta, alennus, tarjous, ale, ajanvaraus, vastaanotto, toimitettu, toimitetaan, ilmainen, onneksi olkoon, myöhässä, lähtö',
    link: 'on, sinun, teidän, tämä, tämän, se, seuraava, alla, tässä, uusi, hei, ovat, oma, kertakäyttöinen',
    number: 'numero, nro, nr',
    for: 'tilille, kortille, numerolle',
    valid:
      'voimassa, on voimassa, vanhenee, vanhentuu, umpeutuu, raukeaa, kuluessa, kelpaa, voimassaoloaika, päättyy, sisällä, kestää, voimassaolo',
    second: 'sekuntia, sekunnin, sekunti, s.',
    minute: 'minuuttia, minuutin, minuutti, minuutissa',
    hour: 'tuntia, tunnin, tunti',
    day: 'päivää, päivän, vrk, vuorokautta, vuorokauden',
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
    mute: 'tilisi on, tilisi, tilillesi, tilin vahvista*, tilaa, tilata, paketissa, korttisi on',
  },
  {
    id: 'et',
    otp: 'kinnituskood*, kontrollkood*, turvakood*, ühekordne kood*, ühekordse koodi*, ühekordne parool*, ühekordse parooli*, ühekordne salasõna, ühekordne pin, aktiveerimiskood*, sisselogimiskood*, sisselogimise kood*, autentimiskood*, registreerimiskood*, verifitseerimiskood*, tuvastuskood*, ligipääsukood*, juurdepääsukood*, ajutine parool*, ajutine kood*, lähtestuskood*, taastekood*, sms kood*, kood on, valideerimiskood*, kinnitamiskood*, autoriseerimiskood*',
    code: 'kood*, parool*, salasõna*, pin kood*, sinu kood, teie kood',
    pickup:
      'väljastuskood*, uksekood*, kapikood*, kättesaamiskood*, pakiautomaadi kood*, pakikood*, väljastamiskood*, avamiskood*, kapi kood*',
    collect:
      'pakiautomaa*, pakipunkt*, pakk on kohal, saadetis on kohal, pakikap*, omniva, postkontor*, ootab sind, ootab teid',
    enter: 'sisesta*, kasuta*, kirjuta*, tippige, tipi',
    purpose:
      'sisselogimi*, sisse logi*, logi sisse, kinnita*, registreeri*, aktiveeri*, tuvasta*, autenti*, lähtesta*, muuta, jätka*, makse kinnita*',
    secret:
      'ära jaga, ärge jaga*, ära avalda, ärge avalda*, kellegagi, kellelegi, kolmandate, mitte keegi, konfidentsiaal*, ignoreeri*, ei küsi, kunagi',
    other:
      'tellimus*, tellimuse number, arve, arve number, konto, kontonumber, kaart*, kaardi, saadetis*, saadetise number, jälgimisnumber, jälgimiskood*, viitenumber, viide, broneering*, broneeringu number, summa, jääk, saldo, sooduskood*, kupong*, kinkekood*, kinkekaar*, isikukood*, postiindeks, lend, klient, kliendinumber, leping*, kasutaja*, veakood*, umbes, vähemalt, kuni, alates',
    call: 'helista*, telefon*, telefoninumber, vasta*, saada, saatke, numbril, numbrile, klienditugi, klienditeenindus, info',
    money: 'eurot, senti, punkti, protsenti',
    counted:
      'tk, korda, inimest, nädalat, nädal, kuud, aastat, aasta, numbrit, kohaline, kohalise, tööpäeva, kilomeetrit',
    month: 'jaanuar*, veebruar*, märts*, aprill*, juuni*, juuli*, oktoober, oktoobri*, detsember, detsembri*',
    ledger: 'makse, ost, laekumine, ülekanne, jääk, debiteeritud, krediteeritud, tasutud',
    talk: 'võitsid, võit, allahindlus, pakkumine, soodustus, visiit, aeg arsti, toimetatud, tasuta',
    link: 'on, sinu, teie, see, selle, järgmine, järgnev, siin, uus, oma',
    number: 'number, nr',
    for: 'kontole, kaardile',
    valid: 'kehtib, kehtiv, aegub, jooksul, kehtivus, kehtivusaeg, pärast, kehtivuse',
    second: 'sekundit, sekundi, sekund',
    minute: 'minutit, minuti, minut',
    hour: 'tundi, tunni, tund',
    day: 'päeva, päeval, ööpäeva',
    numerals: { viis: 5, viie: 5, kümme: 10, kümne: 10, kolme: 3, kahe: 2 },
  },
  {
    id: 'hu',
    otp: `megerősítő kód*, megerősítőkód*, megerősítési kód*, ellenőrző kód*, ellenőrzőkód*, ellenőrzési kód*, biztonsági kód*, biztonsági jelszó*, azonosító kód*, azonosítókód*, azonosítási kód*, egyszer használatos kód*, egyszer használatos jelszó*, egyszer használható kód*, egyszer használható jelszó*, egyszeri kód*, egyszeri jelszó*, egyszeri belépési kód*, aktiváló kód*, aktiválókód*, aktivációs kód*, aktiválási kód*, belépési kód*, belépő kód*, bejelentkezési kód*, bejelentkező kód*, bejelentkezési jelszó*, hitelesítő kód*, hitelesítési kód*, hitelesítőkód*, regisztrációs kód*, jóváhagyó kód*, jóváhagyási kód*, jóváhagyókód*, hozzáférési kód*, visszaállító kód*, visszaállítási kód*, helyreállító kód*, helyreállítási kód*, ideiglenes jelszó*, ideiglenes kód*, sms kód*, smskód*, sms jelszó*, tranzakciós kód*, igazoló kód*, igazolókód*, kétlépcsős azonosítás*, feloldó kód*, validáló kód*, érvényesítő kód*, aláíró jelszó*, aláírási kód*, online vásárlás kód*, titkos kód*, mobil aláírás*, átvételi pin kód*`,
    code: 'kód*, jelszó*, jelszav*, pin kód*, pinkód*, titkos kód, az ön kódja, a te kódod, kódod, kódja',
    pickup:
      'átvételi kód*, átvevő kód*, csomagkód*, csomagátvételi kód*, nyitókód*, nyitó kód*, rekeszkód*, feladókód*, csomagautomata kód*, átvételi jelszó*, átvételi azonosító*',
    collect:
      'csomagautomat*, csomagpont*, automatában, átvehető, átveheti, átveheted, foxpost, átvételi pont*, rekesz*, csomagterminál*, pickpont*',
    enter:
      'add meg, adja meg, írd be, írja be, használd, használja, használja a, üsd be, gépelje be, megadás*, gépeld be, mutasd',
    purpose:
      'belépés*, bejelentkezés*, belép*, bejelentkez*, megerősít*, regisztráci*, regisztrál*, aktivál*, hitelesít*, azonosítás*, jóváhagy*, jelszó visszaállít*, visszaállít*, módosít*, folytat*, fiók*, hozzáférés*, véglegesít*',
    secret:
      'ne ossza meg, ne oszd meg, ne add meg, ne adja meg, ne adja ki, ne add ki, ne adja tovább, senkivel, senkinek, másnak, bizalmas, titokban, nem ön, nem te, hagyja figyelmen, hagyd figyelmen, soha ne, soha nem, illetéktelen, harmadik',
    other:
      'rendelés*, rendelésszám*, megrendelés*, számla*, számlaszám*, számlája, ügyfélszám*, kártya*, kártyaszám*, kártyája, végű, végződő, végződésű, utolsó számjegy*, csomag*, csomagszám*, nyomkövetési szám*, nyomkövető kód*, azonosító*, hivatkozás*, hivatkozási szám*, tranzakcióazonosító*, foglalás*, foglalási kód*, foglalási szám*, járat*, járatszám*, vonat*, vágány*, kocsi, ülés*, szoba*, összeg*, végösszeg*, egyenleg*, kuponkód*, kupon kód*, kupon*, promóciós kód*, akciós kód*, kedvezménykód*, kedvezmény kód*, ajándékkártya*, meghívókód*, utalvány*, irányítószám*, hibakód*, szerződés*, szerződésszám*, ügyszám*, iktatószám*, sorszám*, sorozatszám*, felhasználó*, felhasználónév*, cikkszám*, rendszám*, mérőóra*, kb, körülbelül, legalább, legfeljebb, csak, összesen, verzió*, nyilvántartási szám*',
    call: 'hívja*, hívd*, hívjon, telefon*, telefonszám*, ügyfélszolgálat*, mobilszám*, sms t a, küldj*, küldje*, válaszolj*, válaszoljon, számra, számon, kapcsolat, hívás*, infó',
    money: 'forint, ft, huf, euró, pont, százalék, millió, ezer, pontot',
    counted:
      'db, darab, alkalommal, fő, hét, hétig, hónap, hónapig, év, évig, éves, kilométer, méter, jegyű, számjegyű, karakter, emelet, termék, éjszaka, munkanap*, fok, órakor, utca, út',
    month:
      'január*, február*, március*, április*, május*, június*, július*, augusztus*, szeptember*, október*, november*, december*, hétfő*, kedd*, szerda*, csütörtök*, péntek*, szombat*, vasárnap*',
    ledger:
      'terhelés*, terhelve, jóváírás*, vásárlás*, kártyás vásárlás*, utalás*, átutalás*, készpénzfelvét*, befizetés*, egyenleg*, fizetés sikeres, kifizet*',
    talk: 'nyert*, nyeremény*, kedvezmény*, akció*, ajánlat*, leárazás*, időpont*, kiszállít*, kézbesít*, ingyen*, gratulálunk, késik, indulás*',
    link: 'az, a, ez, ön, te, következő, a következő, íme, új, az alábbi, alábbi, egyedi, kedves, bankkártyás',
    number: 'szám*, száma, sz',
    for: 'számlához, kártyához',
    valid:
      'érvényes, érvényessége, lejár, lejárat*, belül, alatt, érvényességi idő*, ig érvényes, felhasználható, múlva, hatályos',
    second: 'másodperc*, mp, mp ig',
    minute: 'perc*, percig, percen, p ig',
    hour: 'óra, óráig, órán, órán belül',
    day: 'nap, napig, napon',
    numerals: { két: 2, kettő: 2, három: 3, öt: 5, tíz: 10, tizenöt: 15, húsz: 20, harminc: 30 },
    mute: 'száma alapján, kódot kérj*, számítógép*, számít*, számlanyit*, a kódot soha, számodra',
  },
];
