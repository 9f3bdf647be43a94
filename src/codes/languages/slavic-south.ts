import type { Language } from '../lexicon/language.ts';
import { compose } from './compose.ts';
import { SERBIAN_CYRILLIC } from './cyrillic.ts';
import type { Rewriting } from './scripts.ts';

const serbian: Language = {
  id: 'sr',
  receipt: `
    autorizacijski kod, autorizacioni kod, broj autorizacije, kod autorizacije, kôd autorizacije,
    kod za autorizaciju
  `,
  otp: `
    ${compose(
      'kod, kôd, koda, kodom, šifra, šifrom, šifru',
      `
        dvofaktorske, iz sms, iz sms a, potvrde, verifikacije, za aktivaciju, za autentifikaciju,
        za autorizaciju, za dovršetak, za kupovinu, za logovanje, za nastavak, za obnovu,
        za online kupovinu, za otključavanje, za overu, za ovjeru, za plaćanje, za potpis, za potpisivanje,
        za potvrdu, za potvrdu broja, za potvrdu narudžbe, za potvrdu plaćanja, za potvrdu porudžbine,
        za potvrdu transakcije, za prijavljivanje, za prijavu, za pristup, za promenu, za promjenu,
        za registraciju, za resetiranje, za resetovanje, za transakciju, za ulaz, za verifikaciju,
        za verifikaciju broja, za završetak
      `,
    )},
    ${compose(
      `
        aktivacijski, aktivacioni, autentifikacijski, autentifikacioni, autentikacijski, autorizacijski,
        autorizacioni, bezbednosni, bezbednosnog, bezbjednosni, dinamički, identifikacijski,
        identifikacioni, jednokratni, jednokratnim, jednokratnog, kontrolni, potvrdni, prijavni, pristupni,
        privremeni, privremenog, registracijski, registracioni, sigurnosni, sigurnosnim, sigurnosnog, tajni,
        transakcioni, verifikacijski, verifikacioni, verifikacionim, verifikacionog
      `,
      'broj, ključ, kod, kôd, koda, kodom, pin, pin kod, sms kod, token',
    )},
    ${compose(
      `
        dinamička, jednokratna, jednokratnom, jednokratnu, pristupna, privremena, privremenu, sigurnosna,
        verifikaciona
      `,
      'lozinka, lozinke, lozinkom, lozinku, šifra, šifre, šifru, zaporka, zaporku',
    )},
    ${compose(
      'tvoj, vaš, vašeg, vašim',
      'jednokratni kod, kod, kôd, kod je, kôd je, pin, pin je, pin kod, sms kod, token',
    )},
    ${compose(
      'tvoja, vaša',
      `
        jednokratna lozinka, jednokratna šifra, lozinka je, nova lozinka, privremena lozinka, šifra,
        šifra je, zaporka je
      `,
    )},
    3d secure kod, autentifikacijski broj, autorizacijska lozinka, dvofaktorska autentifikacija,
    dvofaktorska provera, dvostruka autentifikacija, jednokratna lozinka je, kod za, m token, mtoken,
    sms kod, sms kodom, sms lozinka, sms šifra, sms token, viber kod, whatsapp kod
  `,
  code: `
    ključ, kod, kôd, kod je, kôd je, koda, kôda, kodom, kôdom, kodove, kodovi, kodu, lozinka, lozinke,
    lozinkom, lozinku, pin je, pin kod, pina, pinom, šifra, šifre, šifrom, šifru, tajni broj, zaporka,
    zaporke, zaporkom, zaporku
  `,
  pickup: compose(
    'kod, kôd, kodom, pin, pin kod, šifra',
    `
      ormarića, paketa, paketomata, pošiljke, pretinca, preuzimanja, za isporuku, za otvaranje,
      za otvaranje ormarića, za otvaranje pretinca, za paketomat, za podizanje, za podizanje paketa,
      za povrat, za predaju, za preuzimanje, za preuzimanje paketa, za preuzimanje pošiljke, za uručenje
    `,
  ),
  collect: `
    box now, boxnow, možete preuzeti, na preuzimanje, ormarić*, paket shop, paket vas čeka, paketomat*,
    paketomatu, paketshop, podignite, podizanje pošiljke, pošiljka vas čeka, poštanskom uredu, pretinac,
    pretincu, preuzeti paket, preuzimanje, preuzmi, preuzmite, spreman za preuzimanje, spremna za podizanje,
    spremna za preuzimanje, spremno za preuzimanje, u pošti
  `,
  enter: `
    iskoristite, koristite, navedite, otkucajte, potvrdite s, potvrdite sa, prijavi se s, prijavi se sa,
    prijavite se s, prijavite se sa, ukucaj, ukucajte, unesete, unesi, unesite, uneti, unijeti, unos, unosom,
    upisati, upiši, upišite, upotrebite, upotrijebite
  `,
  reply: `
    odgovori, odgovori sa, odgovorite, odgovorite brojem, odgovorite na ovu poruku sa, odgovorite porukom,
    odgovorite s, odgovorite sa, pošalji, pošaljite, pošaljite poruku
  `,
  purpose: `
    aktivac*, aktivira, aktivira*, autentif*, autentik*, autoriz*, autorizira*, da biste platili, da odobrite,
    da platite, da povežete, dodavanje kartice, dovršetak, dovršite, identitet*, internet kupovin*,
    internet plaćanj*, kako biste platili, logovanj*, nastavak, nastavili, nastavite, novi uređaj,
    novog uređaja, novom uređaju, obnova lozinke, odobrava, odobravanje, odobrenje, odobrite, odobriti,
    online kupovin*, online plaćanj*, otključa*, poništavanje, potpis, potpisiv*, potpisivanje, potvrd*,
    potvrdi, potvrđ*, potvrdili broj telefona, potvrdite, potvrdite broj, potvrdite broj telefona,
    potvrdu broja telefona, potvrđuje, povežete, povezivanje, prijav*, prijavite se, pristup*,
    promena lozinke, promenu lozinke, promjena lozinke, promjenu lozinke, registrac*, registriraj*,
    registruj*, resetiranje, resetovanje, ulogovanje, ulogujte, ulogujte se, uparivanje, verificira*,
    verifik*, verifikaciju broja telefona, verifikujte, za plaćanje, završite
  `,
  secret: `
    ako niste, ako ovo niste, djelatni*, drugima, ignorirajte, ignorišite, ne dajite, ne dajte, ne deli,
    ne delite, ne dijeli, ne dijelite, ne govorite, ne odajte, ne odavati, ne otkrivajte, ne otkrivati,
    ne pokazujte, ne prosleđujte, ne prosljeđujte, ne šaljite, ne saopštavajte, nemojte dati,
    nemojte davati, nemojte deliti, nemojte dijeliti, nemojte ga deliti, nemojte ga dijeliti, ni s kim,
    ni sa kim, nikad, nikada, nikom, nikome, niste tražili, niste vi, niste zatražili, poverljiv*,
    povjerljiv*, prevar*, s nikim, sa drugima, službenik*, tajnosti, trećim licima, trećim osobama,
    ukoliko niste, zanemari, zanemarite, zaposleni, zaposlenic*
  `,
  spent: `
    istekao, je iskorišćen, je iskorišten, je istekao, je već iskorišćen, je već iskorišten,
    je već upotrebljen, nevažeći, nije važeći, poništen, više ne važi, više nije važeći
  `,
  done: `
    izvršena, izvršeno, odobrena, odobreno, plaćeno, potvrđena, prihvaćena, prihvaćeno, primljeno,
    realizovana, uspešan, uspešna, uspešno, uspješan, uspješna, uspješno
  `,
  promo: `
    akcija, akciji, besplatan, besplatna, besplatna dostava, besplatno, bon, bonus, bonusa, bonuse, bonusi,
    čestitamo, dobitak, dobitnik, glasaj*, glasanje, gratis, kupon*, loto, lutrij*, na poklon, nagrad*,
    nagrade, nagradna igra, osvajate, osvoji, osvojili, osvojio, poklon*, poklon bon, popust*, rasprodaj*,
    u korpi, u košarici, uštedi*, vaučer*, voucher*
  `,
  thing: `
    apoteci, apoteka, brav*, čuvaru, e recept, garaž*, interfon*, kapij*, katan*, ključ je, kutija za ključ,
    kutija za ključeve, lift*, ljekarni, majstor*, na blagajni, na kasi, na recepciji, na šalteru, na ulazu,
    obezbeđenju, odjav*, otkazuje pretplatu, parking, portiru, poziv na broj, pri dolasku, rampa, rampe,
    rampu, recepcij*, recepcionaru, recepcioneru, recept, redaru, ruter*, sastan*, sef za ključeve,
    sim kartic*, svrha uplate, tehničar*, u pozivu na broj, u svrhu uplate, u svrsi, ukida pretplatu, ulaz*,
    vrata, vrataru, zaštitaru, zgrad*
  `,
  shown: 'pokaži, pokažite, pokažite ga, pokažite kod, pokažite ovaj kod, pokažite svoj kod, predočite',
  balance: 'rasp, raspoloživo, raspoloživo stanje, saldo, stanje, stanje na računu, stanje računa',
  shared: 'kod banke, kôd banke',
  other: `
    ${compose(
      'kod, kôd, koda, kodom, poklon, promo, s kodom, sa kodom, uz kod, vaš kod',
      `
        artikla, bon, grada, greške, klijenta, kod, korisnika, kupona, narudžbe, popusta, porudžbine,
        poziva, preporuke, proizvoda, vaučer, vaučera, za kupon, za popust, zemlje
      `,
    )},
    autobus, bar kod, barkod*, br. računa, broj kartice, broj klijenta, broj korisnika, broj narudžbe,
    broj narudžbine, broj paketa, broj porudžbine, broj pošiljke, broj prijave, broj računa, broj rezervacije,
    broj transakcije, broj ugovora, broj za praćenje, brojila, brojilo, cena, cene, cijena, cijene,
    delovodni broj, dug, dugovanje, e račun, faktura, fakture, fakturu, greška, id transakcije, iznos, iznosa,
    iznosom, iznosu, izvlačenje, jmbg, karta, karte, kartica, kartica br, kartice, kartici, karticom, karticu,
    kat, kod člana, kod greške, kod grešku, kod klijenta, kod korisnika, kod kupca, kod kupona, kod kvara,
    kod rezervacije, kod vrata, kod za kapiju, kod za praćenje, kod za vrata, kod za wi fi, kod za wifi,
    koja završava, kolo, kolosek, korisnički broj, korisničko ime, kupon, kupona, let br, leta, letu, limit,
    limita, linija, lozinka za wi fi, lozinka za wifi, maksimalno, manje od, mbs, mesto, minimalno, mjesto,
    model, najmanje, najviše, naknada, narudžba, narudžbe, narudžbenica, narudžbi, narudžbina, narudžbine,
    narudžbu, oib, oko, ordinacija, otprilike, paket, paketa, paketu, peron, pib, polica, polisa, polise,
    porudžbenica, porudžbina, porudžbine, porudžbini, porudžbinu, pošiljci, pošiljka, pošiljke, pošiljku,
    poslednje četiri, poslednje cifre, posljednje četiri, posljednje znamenke, poštanski broj, poštanski kod,
    poziv na br, poziv na broj, pozivni broj, praćenje, predmet, predmeta, predračun, preko, prijava br,
    prijava kvara, promo kod, promo kodom, promokod*, promotivni kod, promotivnim kodom, promotivnog koda,
    puk kod, qr kod, račun, računa, računi, računom, računu, rasp, rasp. stanje, raspoloživo,
    raspoloživo stanje, rata, rate, referenca, referentni broj, rezervacija, rezervacije, rezervaciju, saldo,
    samo, sedište, serijski broj, šifra greške, šifra klijenta, šifra kupca, šifra za wifi, sjedalo, slučaj,
    soba, sobi, sprat, stan, stanje, stanje računa, suma, swift kod, tovarni list, tramvaj, transakcija br,
    transakcije br, u iznosu, u iznosu od, ugovor, ugovora, ukupan, ukupno, ulica, verzija, više od, vlak,
    voz, wi fi lozinka, wifi lozinka, za uplatu, zadnje četiri, zaduženje, zahtev, zahteva, zahtjev, zahtjeva,
    završava, završava na, završava sa, završnim brojem
  `,
  call: `
    info telefon, infolinija, informacije, kontakt, kontakt centar, kontaktirajte, korisnička podrška,
    korisnička služba, korisnički centar, na br, na broj, na broj telefona, na telefon, nazovi, nazovite,
    pitanja, podrška, pošaljite sms, poziv na, pozivom, pozivom na, pozovi, pozovite, putem telefona, s broja,
    sa broja, sms na, sms na broj, tel, tel., zovite
  `,
  channel: 'broj mobitela, broj telefona, telefon, telefona, telefonom, telefonski broj',
  money: `
    boda, bodova, bodovi, centi, din, din., dinar*, eur, eura, euro, evra, evro, hiljad*, kn., kuna, kune,
    marak*, milijuna, miliona, mlrd, rsd, tisuć*
  `,
  counted: `
    cifara, cifre, cifreni, god, god., godin*, gostiju, kilometar*, kilometra, kom, kom., komad*, ljudi,
    mesec*, metara, mjesec*, nedelj*, noćenj*, noći, osoba, osobe, paketa, pokušaja, poruka, pošiljki,
    proizvoda, puta, radna, radnih, sedmic*, slova, stepeni, stupnjeva, tjedan, tjedana, tjedna, znakova,
    znamenkasti, znamenke, znamenki
  `,
  month: `
    april, aprila, augusta, avgust, avgusta, četvrtak, decembar, decembra, februar, februara, januar,
    januara, jul, jula, jun, juna, kolovoz, kolovoza, lipanj, lipnja, listopad, listopada, maj, maja, mart,
    marta, nedelja, nedelju, nedjelja, nedjelju, novembar, novembra, oktobar, oktobra, ožujak, ožujka,
    petak, ponedeljak, ponedjeljak, prosinac, prosinca, rujan, rujna, septembar, septembra, siječanj,
    siječnja, sreda, sredu, srijeda, srijedu, srpanj, srpnja, studeni, studenog, studenoga, subota, subotu,
    svibanj, svibnja, travanj, travnja, utorak, veljača, veljače
  `,
  ledger: `
    dopun*, isplat*, isplata na bankomatu, kupnja, kupovina, kupovine, nadopun*, nalog, odliv, odljev,
    odobren*, plaćanje karticom, plaćen, podizanje gotovine, priliv, priljev, proknjiž*, rezervisano, skinuto,
    terećen*, transakcija, transfer, trošak, uplat*, zaduž*
  `,
  talk: `
    besplatn*, dostavljen*, isporučen*, kašnjenj*, kredit*, kurir*, podsećamo, podsetnik, podsjećamo,
    podsjetnik, polazak, ponuda, ponude, pregled kod, samo danas, samo ovog, u dostavi, zakazan*
  `,
  link: `
    broj, dobar dan, evo, glasi, ispod, je, jednokratni, molimo, naveden, nov, nova, novi, ovaj, ovo,
    ovo je, poštovani, sledeći, sledeći kod, sljedeći, tvoj, tvoja, u nastavku, vaš, vaša, vaše, vašeg, vašu
  `,
  number: 'br., broj, broja, brojem, ovaj broj, ove cifre, sledeće cifre, sledeći broj, sljedeći broj',
  with: 'brojem, koristeći, pomoću, putem, s, sa',
  for: 'preko',
  valid: `
    aktivan, isteći, isteka, ističe, istječe, narednih, preostalo, rok, rok važenja, sledećih, sljedećih,
    tijekom, tokom, traje, u narednih, u roku, u roku od, u sledećih, u sljedećih, u toku, unutar,
    upotrebljiv, valjan, valjana, valjanost, važeća, važeći, važenja, važenje, važi, vredi, vrijedi,
    vrijednost koda, vrijeme važenja
  `,
  second: 'sekunda, sekunde, sekundi, sekundu',
  minute: 'min., minut, minuta, minute, minutu',
  hour: 'čas, časa, časova, sata, sati',
  day: 'dana',
  numerals: {
    jedan: 1,
    dva: 2,
    dvije: 2,
    dve: 2,
    tri: 3,
    pet: 5,
    deset: 10,
    petnaest: 15,
    dvadeset: 20,
    trideset: 30,
    šezdeset: 60,
  },
  mute: `
    karticom kod, karticom na, kod doktora, kod kuće, kod lekara, kod liječnika, kod nas, kod vas, kodeks*,
    na karticu, na mestu, na mjestu, na račun, na svoj račun, na telefon, na vaš račun, ne pozivajte,
    preko telefona, putem telefona nikada, samo jednom, samo vi, samo za, stanje na, svog računa,
    svoj račun, svom računu, transakcija na, u ime, u slučaju, vaš račun, vaše kartice, vašeg računa,
    vašem računu, vašu karticu, za karticu, za račun, za slučaj
  `,
};

/** Slovenian, Serbo-Croatian in both scripts, Macedonian and Bulgarian. */
export const slavicSouth: readonly (Language | Rewriting)[] = [
  {
    id: 'sl',
    receipt: 'avtorizacijska koda, koda avtorizacije, številka avtorizacije',
    otp: `
      ${compose(
        'gesla, geslo, geslom, koda, kode, kodi, kodo',
        `
          iz sms, za aktivacijo, za avtentikacijo, za avtorizacijo, za dokončanje, za dostop,
          za nadaljevanje, za nakup, za obnovitev, za odklep*, za overitev, za plačilo, za podpis*,
          za ponastavitev, za potrditev, za potrditev naročila, za potrditev plačila, za potrditev številke,
          za potrditev telefonske številke, za potrditev transakcije, za preverjanje, za prijavo,
          za registracijo, za spletni nakup, za spremembo, za transakcijo, za vpis, za vstop
        `,
      )},
      ${compose(
        `
          aktivacijska, aktivacijsko, avtentikacijska, avtentikacijsko, avtorizacijska, avtorizacijsko,
          dostopna, enkratna, enkratne, enkratno, identifikacijska, kontrolna, overitvena, potrditvena,
          potrditvene, potrditveno, preveritvena, prijavna, prijavno, pristopna, registracijska, skrivna,
          tajna, varnostna, varnostno, verifikacijska, verifikacijsko, začasna, začasno
        `,
        'koda, kode, kodo, pin koda, sms koda, sms kodo, številka',
      )},
      ${compose(
        'dinamično, enkratnega, enkratnim, enkratno, prijavno, varnostno, začasno',
        'gesla, geslo, geslom, sms geslo',
      )},
      ${compose('tvoja, tvojo, vaša, vašo', 'enkratna koda, koda, koda je, kodo, pin koda, sms koda')},
      ${compose('tvoje, vaše', 'enkratno geslo, geslo, geslo je, začasno geslo')},
      dvofaktorska avtentikacija, dvostopenjsko preverjanje, enkratno geslo je, sms geslo, sms koda,
      sms kodo, vaš pin
    `,
    code: `
      gesla, geslo, geslo je, geslom, ključ, koda, koda je, kodam, kode, kodi, kodo, pin koda, pin kodo,
      številčna koda
    `,
    pickup: compose(
      'geslo, koda, kode, kodo, pin',
      `
        paketa, paketnika, pošiljke, predalčka, prevzema, za dvig, za oddajo, za odpiranje, za odprtje,
        za paketnik, za predal, za prevzem, za prevzem naročila, za prevzem paketa, za prevzem pošiljke,
        za vračilo
      `,
    ),
    collect: `
      direct4me, lahko prevzamete, na pošti, paketnik*, paketomat*, predal*, prevzem, prevzemite,
      prevzemnem mestu, prevzemno mesto, pripravljen za prevzem, pripravljena za prevzem,
      pripravljeno za prevzem, te čaka, vas čaka
    `,
    enter: `
      navedite, potrdite s, potrdite z, prijavite se s, prijavite se z, uporabi, uporabite, vnesi, vnesite,
      vnesti, vnosom, vpiši, vpišite, vtipkaj, vtipkajte
    `,
    reply: `
      odgovori, odgovori z, odgovorite, odgovorite s, odgovorite s številko, odgovorite z, pošlji, pošljite
    `,
    purpose: `
      aktivacij*, aktivira, aktiviraj*, avtent*, avtoriz*, da plačate, dokonča*, dostop*, identitet*,
      nadaljuj*, nova naprava, novo napravo, odklep*, odobri, odobrite, odobritev, odobriti, overit*, podpis,
      podpis*, ponastav*, potrdi, potrdit*, potrdite, potrdite telefonsko številko, potrditev naročila,
      potrditev plačila, potrditev telefonske številke, potrjuje, povezati, povezavo, povežete, preverit*,
      preverjanj*, prijav*, registracij*, registriraj*, spletnega nakupa, spletni nakup, sprememb*,
      spremembo gesla, za plačilo
    `,
    secret: `
      če niste, če tega niste, drugim osebam, ignorirajte, ne deli, ne delite, ne posredujte, ne pošiljajte,
      ne povejte, ne razkrij*, ne razkrivajte, nikoli, nikomur, niste vi, niste zahtevali, prevar*, prezri,
      prezrite, tretjim osebam, z drugimi, z nikomer, zaposleni, zaupn*
    `,
    spent: `
      je bila uporabljena, je bila že uporabljena, je neveljavna, je potekel, je potekla, ni več veljavna,
      že uporabljena
    `,
    done: `
      izvedena, izvedeno, odobrena, odobreno, opravljeno, plačano, potrjeno, sprejeto, uspešen, uspešna,
      uspešno
    `,
    promo: `
      akcij*, bon, bonus, bonusa, bonusi, bonusov, brezplačen, brezplačna, brezplačna dostava, brezplačno,
      čestitamo, darilni bon, darilo, glasuj*, gratis, kupon*, loterij*, nagrad*, osvojili, ponudb*, popust*,
      prihrani*, razprodaj*, v košarici, zadeli, žreb*
    `,
    thing: `
      dvigal*, garaž*, ključ je, ključavnic*, lekarni, na blagajni, na recepciji, namen plačila, ob prihodu,
      ob vhodu, odjav*, parkirišč*, parkirišče, prekliče naročnino, pri plačilu navedite, pri vhodu,
      recepcij*, recept, receptorju, sestan*, sim kartic*, škatlica za ključe, sklic, stavb*, tehnik*,
      usmerjevalnik*, v namen, varnostniku, vhod*, vrat, vrata, vratarju, zapornic*
    `,
    shown: 'pokaži, pokažite, pokažite kodo, pokažite svojo kodo, predložite',
    balance: 'razpoložljivo, razpoložljivo stanje, stanje, stanje na računu',
    shared: 'koda banke',
    other: `
      ${compose(
        'koda, kodo, s kodo, vaša koda',
        `
          artikla, bona, države, izdelka, kupona, napake, naročila, popusta, rezervacije, stranke,
          za popust
        `,
      )},
      ambulanta, avtobus, cena, cene, črtna koda, davčna številka, dolg, emšo, faktura, geslo wifi,
      geslo za wi fi, geslo za wifi, id transakcije, kartica, kartice, kartici, kartico, ki se konča,
      koda kupca, koda kupona, koda napake, koda puk, koda rezervacije, koda stranke, koda vrat,
      koda za sledenje, koda za vrata, konča z, končnico, kupon, kupona, limit, linija, manj kot, nadomestilo,
      nadstropje, najmanj, največ, naročila, naročilo, naročilom, naročilu, obrok, okoli, paket, paketa,
      paketu, peron, pogodba, pogodbe, polet, polica, pošiljka, pošiljke, pošiljko, poštna številka,
      približno, promo koda, promo kodo, promocijska koda, promocijsko kodo, puk koda, qr koda, qr kodo,
      račun, računa, računu, različica, razpoložljivo, razpoložljivo stanje, referenca, rezervacija,
      rezervacije, rezervacijo, samo, sedež, serijska številka, sklic, sklicna številka, skupaj,
      sledilna koda, sledilna številka, soba, stanje, stanje na računu, stanovanje, swift koda, št. kartice,
      št. naročila, št. pošiljke, št. računa, števec, številka kartice, številka naročila, številka pogodbe,
      številka pošiljke, številka računa, številka rezervacije, številka stranke, številka za sledenje,
      transakcija št, ulica, uporabniško ime, v znesku, več kot, verzija, vlak, vloga, vozovnica, vsota,
      za plačilo, zadeva, zadnje štiri, zadnje štiri številke, zahtevek, zahtevka, znesek, zneska, znesku,
      žrebanje
    `,
    call: `
      informacije, klicni center, kličite, kontakt, kontaktirajte, na številko, na tel, na telefonsko,
      podpora, pokliči, pokličite, pomoč uporabnikom, pošljite sms, s številke, sms na, sms na številko, tel,
      tel., vprašanja
    `,
    channel: 'telefon, telefona, telefonska številka, telefonsko številko',
    money: 'centov, eur, evra, evro*, evrov, milijon*, mio, odstotk*, tisoč*, točk, točke',
    counted: `
      delovnih, gostov, izdelkov, kilometrov, kos, kosi, kosov, krat, leta, leto, mesec*, mestna, mestno,
      metrov, nočitev, oseb, osebe, paketov, poskusov, stopinj, števk, teden, tedn*, znakov
    `,
    month: `
      aprila, avgusta, četrtek, decembra, februarja, januarja, julija, junija, maja, marca, nedelja,
      nedeljo, novembra, oktobra, petek, ponedeljek, septembra, sobota, soboto, sreda, sredo, torek
    `,
    ledger: `
      bremenit*, bremenj*, dvig, dvig gotovine, nakazil*, nakup, obremenj*, odliv, odobrit*,
      plačilo s kartico, polnit*, polog, prejeli ste plačilo, priliv
    `,
    talk: 'brezplačn*, dostavljen*, na poti, naročeni ste, odhod, opominjamo, samo danes, termin, zamud*',
    link: `
      je, naslednja, naslednja koda, navedena, nova, novo, pozdravljeni, prosimo, se glasi, spodaj,
      številka, ta, to je, tukaj je, tvoja, tvoje, vaš, vaša, vaše, vašo
    `,
    number: `
      naslednje število, naslednjo številko, št., številka, številke, številko, te številke, to številko
    `,
    with: 's, s številko, z',
    valid: `
      čez, poteče, potekla, preteče, rok, traja, uporabna, v času, v naslednjih, v roku, velja, veljaven,
      veljavna, veljavna še, veljavno, veljavnost, veljavnosti, znotraj
    `,
    second: 'sekund, sekundah, sekunde',
    minute: 'min., minut, minutah, minute, minuti, minuto',
    hour: 'ur, ura, urah, ure, uro',
    day: 'dan, dneh, dneva, dni',
    numerals: {
      eno: 1,
      dve: 2,
      dveh: 2,
      tri: 3,
      treh: 3,
      pet: 5,
      petih: 5,
      deset: 10,
      desetih: 10,
      petnajst: 15,
      petnajstih: 15,
      dvajset: 20,
      trideset: 30,
    },
    mute: `
      kodeks*, na telefon, po telefonu, samo vi, samo za, svoj račun, vaš račun, vaše kartice,
      vašega računa, vašem računu, vašo kartico
    `,
  },
  serbian,
  { id: 'sr-Cyrl', of: serbian, scripts: [SERBIAN_CYRILLIC] },
  {
    id: 'mk',
    receipt: 'авторизациски код, број на авторизација, код за авторизација',
    otp: `
      ${compose(
        'код, кодови, кодот, лозинка, шифра, шифрата',
        `
          за автентикација, за авторизација, за активација, за верификација, за влез, за логирање,
          за најава, за онлајн купување, за отклучување, за плаќање, за потврда, за потврда на број,
          за потврда на нарачка, за потврда на нарачката, за потврда на трансакција, за потврдување,
          за потпишување, за пристап, за проверка, за продолжување, за промена, за регистрација,
          за ресетирање, за трансакција, за трансакцијата
        `,
      )},
      ${compose(
        `
          авторизациски, активациски, активацискиот, безбедносен, безбедносниот, верификационен,
          верификациски, верификацискиот, динамичка, еднократен, еднократна, еднократната, еднократниот,
          контролен, потврден, привремен, привремена, привремената, пристапен, пристапниот, регистрациски,
          сигурносен, сигурносниот, таен
        `,
        'код, лозинка, пин, пин код, смс код, шифра, sms код',
      )},
      ${compose(
        'ваш, вашиот, твојот',
        'верификациски код, еднократен код, код, код е, пин, пин код, смс код, sms код',
      )},
      ${compose(
        'ваша, вашата, твојата',
        'еднократна лозинка, лозинка, лозинка е, привремена лозинка, шифра',
      )},
      двофакторска автентикација, код за, смс код, смс лозинка, sms код
    `,
    code: `
      клуч, код, код е, кодови, кодот, лозинка, лозинката, лозинки, пин, пин код, пинот, шифра, шифрата
    `,
    pickup: compose(
      'код, кодот, пин, шифра',
      `
        за враќање, за отворање, за пакетомат, за подигање, за подигнување, за подигнување на пратка,
        за подигнување на пратката, за преземање, за преземање на пратка, на пратката
      `,
    ),
    collect: `
      ве чека, во пошта, може да ја подигнете, можете да ја подигнете, пакетомат*,
      подготвена за подигнување, подигнете, подигнете ја, подигнување, преземете, спремна за подигнување,
      шалтер*
    `,
    enter: 'внесете, внесете го, внеси, внесувајќи, впишете, искористете, користете, наведете, употребете',
    reply: 'испратете, испрати, одговорете, одговорете со, одговори, одговори со',
    purpose: `
      автентик*, авториз*, активациј*, активира, активира*, верифик*, да поврзете, за да платите, за плаќање,
      заврши*, идентитет*, интернет плаќање, логирај*, логирањ*, најав*, нов уред, новиот уред, одобрува,
      онлајн купување, отклуч*, поврзување, потврд*, потврда на бројот, потврда на нарачката, потврдете,
      потврди, потврду*, потврдува, пристап*, продолжи*, промена на лозинка, регистрациј*, регистрира*,
      ресетира*, телефонскиот број
    `,
    secret: `
      ако не сте, вработен*, доверлив*, доколку не сте, занемарете, игнорира*, измам*, не го давајте,
      не го откривајте, не го споделувајте, не давајте, не испраќајте, не ја споделувајте, не откривајте,
      не споделувај, не споделувајте, не сте побарале, никогаш, никому, со други, со никого, трети лица
    `,
    spent: 'веќе е искористен, е искористен, е истечен, истече, не важи, неважечки',
    done: 'извршена, одобрена, одобрено, платено, потврдена, прифатено, успешна, успешно',
    promo: `
      акциј*, бесплатен, бесплатна, бесплатна достава, бесплатно, бонус, бонуси, ваучер*, во кошничка,
      гласај*, добивка, добитник, заштедете, купон, купон*, лотариј*, наград*, наградна игра, освоивте,
      подарок, попуст*, промо код, распродажб*, честитаме
    `,
    thing: `
      врата, врати, на влез, на влезот, на каса, на касата, на рецепција, на рецепцијата, на шалтер,
      обезбедувањето, одјав*, повикување на број, портирот, сим картич*, состанок, цел на дознака, чуварот
    `,
    shown: 'покажете, покажете го, покажете ја, покажи',
    balance: 'расположлива состојба, расположливо, салдо, состојба',
    shared: 'код на банка, кодот на банка',
    other: `
      ${compose(
        'вашиот код, код, кодот, со код',
        'за попуст, на грешка, на држава, на купон, на производ, на производот',
      )},
      автобус, бар код, барање, барањето, баркод, број за следење, број на нарачка, број на пратка,
      број на трансакција, ваучер, верзија, вкупно, во износ, во износ од, воз, договор, договорот, долг,
      долгот, едб, ембг, за уплата, завршува, завршува на, извлекување, износ, износот, картица, картичка,
      картичка бр, картичката, кат, код за врата, код за грешка, код за резервација, код за следење,
      код на клиент, коло, корисничко име, лет, летот, лимит, лозинка за wi fi, лозинка за wifi, матичен број,
      место, над, надомест, најмалку, нарачка, нарачката, нарачки, околу, ординација, пакет, пакетот,
      повеќе од, повикување на број, полиса, последните четири, поштенски број, пратка, пратката, пратки,
      промо кодот, промоција код, пук код, рата, резервација, резервацијата, референца, само, седиште,
      сериски број, сметка, сметка бр, сметката, сметки, соба, состојбата, сума, трансакција бр, улица,
      фактура, фактурата, цена, цената, што завршува на, qr код
    `,
    call: `
      информации, јавете, јавете се, контакт, контактирајте, на број, на бројот, на тел, на телефон,
      од бројот, повик, повикајте, поддршка, прашања, свртете, смс на, тел, тел., sms на
    `,
    channel: 'телефон, телефонот, телефонски број',
    money: 'бодови, ден., денар*, денари, евра, евро, илјад*, милион*, мкд, поени, проценти',
    counted: `
      г., год, год., година, години, гости, знаци, километри, лица, луѓе, месец*, метри, недел*, ноќи,
      обиди, парче, парчиња, пати, пратки, производи, работни, степени, цифрен, цифри
    `,
    month: `
      август, април, вторник, декември, јануари, јули, јуни, мај, март, недела, ноември, октомври, петок,
      понеделник, сабота, септември, среда, февруари, четврток
    `,
    ledger: `
      дополн*, задолжен*, исплат*, купување, надополн*, одлив, одобрен*, плаќање со картичка,
      подигнување готовина, прилив, трансакција, уплат*
    `,
    talk: `
      бесплатн*, доставен*, доцнење, закажан*, испорачан*, на пат, поаѓање, понуд*, потсетуваме, преглед,
      само денес, термин
    `,
    link: `
      бројот, ваш, ваша, вашата, вашето, вашиот, ве молиме, гласи, е, здраво, нов, нова, новиот, ова, ова е,
      овој, подолу, почитувани, следниов, следниот, твојата, твојот
    `,
    number: 'бр, бр., број, бројот, овој број, следниот број',
    with: 'со, со бројот',
    for: 'до, за, на, од, со',
    valid: `
      активен, важење, важечки, важи, важност, валиден, валидна, валидност, во наредните, во рок, во рок од,
      во следните, истекува, истекување, наредните, рок, рок на важност, следните, трае
    `,
    second: 'сек, секунда, секунди',
    minute: 'мин, минута, минути',
    hour: 'час, часа, часови',
    day: 'ден, дена, денови',
    numerals: { еден: 1, два: 2, две: 2, три: 3, пет: 5, десет: 10, петнаесет: 15, дваесет: 20, триесет: 30 },
    mute: `
      вашата картичка, вашата сметка, код нас, на вашата сметка, по телефон, само вие, само за, со картичка
    `,
  },
  {
    id: 'bg',
    receipt: `
      авт код, авт. код, авторизационен код, код за авторизация, код на авторизация, номер на авторизация
    `,
    otp: `
      ${compose(
        'код, кода, кодове, кодът, парола, паролата',
        `
          за автентикация, за автентификация, за активация, за активиране, за верификация, за верифициране,
          за влизане, за вход, за възстановяване, за достъп, за електронен подпис, за завършване,
          за идентификация, за нулиране, за одобрение, за операция, за отключване, за оторизация,
          за оторизиране, за плащане, за подпис, за подписване, за покупка, за потвържд*, за потвърждаване,
          за потвърждаване на плащане, за потвърждение, за потвърждение на, за потвърждение на номер,
          за потвърждение на плащане, за потвърждение на поръчка, за потвърждение на поръчката,
          за потвърждение на превод, за потвърждение на телефон, за превод, за проверка, за продължаване,
          за промяна, за регистрация, за сигурност, за смяна, за транзакция, за трансакция,
          за удостоверяване, на сесия, от смс, от sms
        `,
      )},
      ${compose(
        `
          авторизационен, активационен, активиращ, верификационен, верификационния, верификационният,
          временен, временния, динамичен, еднократен, еднократния, еднократният, защитен, идентификационен,
          контролен, оторизационен, персонален, потвърдителен, потвърдителния, потвърдителният,
          проверовъчен, проверочен, регистрационен, секретен, сигурен, таен, уникален
        `,
        'ключ, код, код за вход, код за достъп, код за потвърждение, кода, пин, пин код, смс код, sms код',
      )},
      ${compose(
        'временна, временната, динамична, динамичната, еднократна, еднократната, смс, sms',
        'парола, парола за вход, паролата',
      )},
      ${compose(
        'ваш, вашата, вашия, вашият, твоя, твоят, твоята',
        `
          временна парола, еднократен код, еднократна парола, код, код е, код за, код за достъп, парола,
          парола е, пин, пин код, смс код, sms код
        `,
      )},
      3d код, 3d парола, 3d secure парола, двустепенно удостоверяване, двуфакторна автентикация,
      двуфакторно удостоверяване, код за, смс код, смс кода, смс кодът, смс парола, sms код, sms кода
    `,
    code: `
      ключ, код, код е, кода, кодове, кодовете, кодът, парола, паролата, пароли, пин, пин код, пин кода,
      пин кодът, пина
    `,
    pickup: compose(
      'код, кода, кодът, парола, пин, пин код',
      `
        за автомат, за автомата, за вземане, за вземане на пратката, за взимане, за връщане, за еконтомат,
        за отваряне, за отваряне на автомата, за получаване, за получаване на пратка,
        за получаване на пратката, за пратка, за пратката, за шкафче, за шкафчето, на пратката
      `,
    ),
    collect: `
      автомат за пратки, автоматска станция, боксонау, вземете пратката, готова за вземане,
      готова за получаване, еконтомат*, за взимане, за получаване, може да вземете, може да получите,
      можете да вземете, можете да получите, офис на еконт, офис на куриера, офис на спиди, очаква ви,
      получете пратката, пратката ви ви очаква, шкафче*, box now
    `,
    enter: `
      влезте с, впишете се с, въведете, въведете го, въведи, въвеждайки, въвеждане, използвай, използвайте,
      кажете, напишете, ползвайте, попълнете, посочете, потвърдете с
    `,
    reply: `
      върнете, изпратете, изпрати, отговорете, отговорете на съобщението с, отговорете на този sms с,
      отговорете с, отговори, отговори с
    `,
    purpose: `
      автентик*, активация, активира, активира*, активиране, верифи*, влез, влезете, влезте, влезте в,
      влизане, възстанов*, достъп, достъпа, за да платите, за плащане, за покупка, завърши*, идентиф*,
      интернет плащане, ново устройство, новото устройство, нулира*, одобрете, одобрява, онлайн плащане,
      отключ*, оторизация, оторизира*, плащане на, подпис*, подписване, потвърд*, потвърдете, потвърди,
      потвърдите поръчката, потвърдите телефона, потвърдите телефонния си номер, потвържд*, потвърждава,
      потвърждение на поръчка, потвърждение на телефон, продължи*, промяна на парола, промяна на паролата,
      профил, профила си, регистрация, регистрацията, регистрира*, свърже, свържете картата, свързване,
      смяна на парола, смяна на паролата, телефонния номер, телефонния си номер, удостовер*
    `,
    secret: `
      ако не сте, ако това не сте, в тайна, игнорирайте, измам*, конфиденциал*, на никого, на трети,
      не го давайте, не го предоставяйте, не го споделяйте, не го съобщавайте, не давайте, не издавайте,
      не изпращайте, не казвайте, не предоставяйте, не препращайте, не разкривайте, не споделяй,
      не споделяйте, не сте вие, не сте заявили, не сте поискали, не съобщавайте, не я споделяйте, никога,
      никого, поверител*, пренебрегнете, с други, с никого, служител, служители, трети лица
    `,
    spent: `
      вече е използван, вече не е валиден, е анулиран, е използван, е изтекъл, изтекъл, изтече, не е валиден,
      невалиден
    `,
    done: `
      извършена, извършено, одобрен, одобрена, одобрено, платено, потвърдена, приет, приета, прието, успешен,
      успешна, успешно
    `,
    promo: `
      безплатен, безплатна, безплатна доставка, безплатно, безплатното, бонус, бонуса, бонуси, в количката,
      ваучер*, гласувай*, гласуване, купон, купон*, купона, лотари*, наград*, намалени*, отстъпк*, оферт*,
      печалба, печелите, подарък, подаръци, подаръчен*, поздравления, промо код, промо кода, промокод*,
      промоции, промоция, разпродажб*, спестете, спести, спечел*, томбола, честито
    `,
    thing: `
      аптека, аптеката, асансьор*, бариера*, в основанието, врата, вратата, вход, входа, входната врата,
      гараж*, домофон*, катинар*, като основание, кутия за ключове, на вход, на входа, на гишето, на каса,
      на касата, на охраната, на пазача, на портиера, на рецепциониста, на рецепция, на рецепцията, на сейфа,
      основание, основание за плащане, отписва ви, отписване, отпишете, охраната, пазача, паркинг*, портиера,
      прекратява абонамента, при пристигане, рецепта, рецепция, рецепцията, рутер*, сграда, сграда*, сградата,
      сейфа, сим карта, сим картата, спира абонамента, среща, срещата, техник*
    `,
    shown: `
      покажете, покажете вашия код, покажете го, покажете кода, покажете този код, покажи, представете кода
    `,
    balance: 'баланс, налични, наличност, разполагаема наличност, разполагаемост, салдо',
    shared: 'код на банка, кода на банка',
    other: `
      ${compose(
        'вашият код, код, кода, с код, с кода',
        `
          за ваучер, за грешка, за намаление, за отстъпка, на грешка, на държава, на клиент,
          на купон, на купона, на поръчка, на продукт, на продукта, на резервация, на стоката
        `,
      )},
      абонатен номер, автобус, ап., апартамент, баланс, баланса, бар код, баркод*, билет, билета, булстат,
      вагон, версия, влак, вноска, вноската, вх. №, договор, договора, дължима, дължима сума, егн, еик,
      електромер, ет., етаж, завършва, завършваща, завършваща на, задължение, задължението, заявка, заявката,
      изх. №, каб., кабинет, карта, карта №, картата, карти, клиентски код, клиентски номер, код за врата,
      код за вход към сградата, код за входа, код за грешка, код за проследяване, код за резервация,
      код на грешка, код на клиент, код на клиента, код на резервация, коловоз, лимит, лимита, линия,
      максимум, минимум, модел, място, на стойност, над, наличност, наличността, номер на карта,
      номер на поръчка, номер на пратка, номер на резервация, номер на товарителница, номер на трансакция,
      общо, около, парола за wi fi, парола за wifi, партида, перон, повече от, подаръчна карта, полет, полета,
      полица, полицата, поне, поръчка, поръчка №, поръчката, поръчки, последни цифри, последните 4 цифри,
      потребителско име, пощенски код, пратка, пратка №, пратката, пратки, преписка, приблизително,
      промоционален код, проследяване, пук код, разп, разп., разполагаема наличност, разполагаемо, резервация,
      резервацията, реф, реф., референтен номер, референция, с промо код, салдо, салдото, само, сериен номер,
      случай, сметка, сметката, сметки, стая, стойност, сума, сумата, суми, такса, таксата, телефонен код,
      тираж, товарителница, товарителницата, тракинг номер, трансакция №, улица, фактура, фактурата, фактури,
      цена, цената, puk код, qr код, swift код, wi fi парола, wifi парола
    `,
    call: `
      въпроси, за информация, за справки, звънете, изпратете sms, кол център, контакт, контакти, на номер,
      на номера, на тел, на телефон, национален номер, обадете, обадете се, обади се, обслужване на клиенти,
      от номер, поддръжка, позвънете, свържете се, смс на, справки, тел, тел., център за клиенти, sms на
    `,
    channel: 'телефон, телефона, телефонен номер',
    money: `
      бона, долара, евра, евро, лв, лв., лев, лева, лева., милион*, млн, млн., на сто, процент, процента,
      ст., стотинки, точка, точки, хил, хил., хиляди
    `,
    counted: `
      артикула, бр, бр., брой, броя, г, г., год, год., година, години, гости, градуса, души, знака,
      километра, км, км., мб, мес., месец*, метра, нощувки, опита, пратки, продукта, път, пъти, работни,
      седмиц*, символа, смс, цифрен, цифрения, цифри, човека, gb, sms
    `,
    month: `
      август, април, вторник, декември, май, март, неделя, ноември, октомври, петък, понеделник, септември,
      сряда, събота, февруари, четвъртък, юли, юни, януари
    `,
    ledger: `
      авторизирана, заверен*, задължен*, зареден*, заредихте, захранен*, изтеглен*, отказана, платихте,
      плащане на пос, плащане с карта, погасен*, покупка, получен превод, постъпил*, постъпление, превод,
      разполагаема, теглене, удръж*
    `,
    talk: `
      безплатн*, доставен, доставена, заем, закъснен*, заминаване, записан час, куриер*, на път, напомня*,
      преглед, прегледа, само днес, час при
    `,
    link: `
      ваш, ваша, вашата, вашето, вашия, вашият, е, ето, здравейте, моля, нов, нова, новият, номерът,
      по долу, посочен, следната, следния, следният, твоя, твоят, твоята, това, това е, този
    `,
    number: 'номер, номера, номерът, следните цифри, следния номер, следното число, тези цифри, това число',
    with: 'с, с помощта на, с числото, чрез',
    for: 'до, за, на, от, по, с',
    valid: `
      активен, активна, в продължение, в рамките, в рамките на, в следващите, в срок, в срок от, важи,
      валиден, валидна, валидно, валидност, валидността, до изтичане, е валиден, е валидна, изтича, изтичане,
      остават, след, срок, срок на валидност, ще изтече
    `,
    second: 'сек, сек., секунда, секунди',
    minute: 'мин, мин., минута, минути',
    hour: 'ч, ч., час, часа, часове',
    day: 'ден, дена, денонощ*, дни',
    numerals: {
      един: 1,
      една: 1,
      два: 2,
      две: 2,
      три: 3,
      пет: 5,
      десет: 10,
      петнадесет: 15,
      двадесет: 20,
      тридесет: 30,
      шестдесет: 60,
    },
    mute: `
      в случай, вашата карта, вашата поръчка е, вашата сметка, карта в, карта при, кодекс*, на място,
      на цена, не звъним, по телефон, по телефона, с вашата карта, с карта, само в, само вие, само за
    `,
  },
  {
    id: 'bg-Latn',
    otp: `
      ${compose(
        'kod, koda, kodat, parola',
        `
          za aktivacia, za dostap, za dostup, za plashtane, za potvarzhdenie, za potvurjdenie,
          za potvyrzhdenie, za registracia, za registraciya, za verifikacia, za vhod
        `,
      )},
      ednokraten kod, ednokratna parola, kod za, tvoyat kod, vashata parola, vashiat kod, vashiyat kod
    `,
    code: 'kod, kodat, parola, parolata',
    enter: 'izpolzvayte, vavedete, vuvedete',
    secret: 'ne go spodelyayte, ne spodelyayte, nikogo',
    other: 'karta, nalichnost, porachka, poruchka, pratka, promo kod, smetka',
    money: 'lev, leva, lv, lv.',
    link: 'vashata, vashiat, vashiyat',
    valid: 'izticha, vaji, validen, vazhi',
    minute: 'minuti',
  },
];
