import type { Language } from '../language.ts';
import { compose } from './compose.ts';
import { SERBIAN_CYRILLIC } from './cyrillic.ts';
import { rewrite } from './scripts.ts';

const serbian: Language = {
  id: 'sr',
  otp: `${compose('kod, koda, kôd, kodom, šifra, šifru, šifrom', 'za potvrdu, za verifikaciju, za prijavu, za prijavljivanje, za pristup, za registraciju, za aktivaciju, za autorizaciju, za autentifikaciju, za ovjeru, za overu, za plaćanje, za promenu, za promjenu, za resetovanje, za resetiranje, za obnovu, za ulaz, za logovanje, za otključavanje, za nastavak, za završetak, za dovršetak, za transakciju, za potpisivanje, za potpis, za online kupovinu, za kupovinu, za potvrdu porudžbine, za potvrdu narudžbe, za potvrdu transakcije, za potvrdu plaćanja, za potvrdu broja, za verifikaciju broja, potvrde, verifikacije, iz sms, iz sms a, dvofaktorske')},
    ${compose('verifikacioni, verifikacijski, verifikacionog, verifikacionim, potvrdni, kontrolni, sigurnosni, sigurnosnog, sigurnosnim, bezbednosni, bezbjednosni, bezbednosnog, aktivacioni, aktivacijski, autorizacioni, autorizacijski, autentifikacijski, autentifikacioni, autentikacijski, pristupni, registracioni, registracijski, identifikacioni, identifikacijski, jednokratni, jednokratnog, jednokratnim, privremeni, privremenog, prijavni, tajni, dinamički, transakcioni', 'kod, koda, kodom, kôd, sms kod, pin, pin kod, ključ, token, broj')},
    ${compose('jednokratna, jednokratnu, jednokratnom, privremena, privremenu, sigurnosna, pristupna, verifikaciona, dinamička', 'lozinka, lozinku, lozinke, lozinkom, šifra, šifru, šifre, zaporka, zaporku')},
    ${compose('vaš, vašeg, tvoj, vašim', 'kod, kod je, kôd, kôd je, sms kod, pin, pin je, pin kod, jednokratni kod, token')},
    ${compose('vaša, tvoja', 'lozinka je, zaporka je, šifra, šifra je, jednokratna lozinka, jednokratna šifra, privremena lozinka, nova lozinka')},
    sms kod, sms kodom, sms lozinka, sms šifra, sms token, mtoken, m token, kod za, jednokratna lozinka je, dvofaktorska autentifikacija, dvofaktorska provera, dvostruka autentifikacija, 3d secure kod, whatsapp kod, viber kod, autentifikacijski broj, autorizacijska lozinka`,
  code: 'kod, koda, kodom, kodu, kodovi, kodove, kôd, kôda, kôdom, šifra, šifru, šifre, šifrom, lozinka, lozinku, lozinke, lozinkom, zaporka, zaporku, zaporke, zaporkom, kod je, kôd je, pin kod, pin je, pina, pinom, ključ, tajni broj',
  pickup: compose(
    'kod, kodom, kôd, šifra, pin, pin kod',
    'za preuzimanje, za podizanje, preuzimanja, za preuzimanje paketa, za preuzimanje pošiljke, za podizanje paketa, za otvaranje, za otvaranje pretinca, za otvaranje ormarića, za paketomat, paketomata, pretinca, ormarića, paketa, pošiljke, za povrat, za predaju, za isporuku, za uručenje',
  ),
  collect:
    'paketomat*, paketomatu, pretinac, pretincu, ormarić*, preuzimanje, preuzmite, preuzmi, možete preuzeti, preuzeti paket, spremna za preuzimanje, spreman za preuzimanje, spremno za preuzimanje, spremna za podizanje, podignite, podizanje pošiljke, na preuzimanje, u pošti, poštanskom uredu, boxnow, box now, paket shop, paketshop, paket vas čeka, pošiljka vas čeka',
  enter:
    'unesite, unesi, unesete, uneti, unijeti, upišite, upiši, koristite, iskoristite, ukucajte, ukucaj, otkucajte, pokažite, navedite, upotrebite, upotrijebite, unosom, unos, upisati, predočite',
  purpose: `prijav*, ulogujte, ulogovanje, logovanj*, potvrd*, potvrđ*, verifik*, verificira*, registrac*, registruj*, registriraj*, aktivac*, aktivira*, autoriz*, autorizira*, autentif*, autentik*, pristup*, resetovanje, resetiranje, poništavanje, promenu lozinke, promjenu lozinke, promena lozinke, promjena lozinke, obnova lozinke, identitet*, novog uređaja, novi uređaj, novom uređaju, nastavite, nastavili, nastavak, dovršite, dovršetak, završite, otključa*, potpisiv*, potpis, online kupovin*, internet kupovin*, internet plaćanj*, online plaćanj*, potvrdite broj, potvrdu broja telefona, potvrdite broj telefona, verifikaciju broja telefona, potvrdili broj telefona, dodavanje kartice`,
  secret: `nikome, nikom, ne delite, ne dijelite, nemojte deliti, nemojte dijeliti, nemojte ga deliti, nemojte ga dijeliti, ne deli, ne dijeli, ne otkrivajte, ne odajte, ne odavati, ne otkrivati, ne dajte, ne dajite, nemojte davati, nemojte dati, ne šaljite, ne prosleđujte, ne prosljeđujte, ne saopštavajte, ne govorite, ne pokazujte, nikada, nikad, trećim licima, trećim osobama, drugima, ni sa kim, s nikim, ni s kim, sa drugima, poverljiv*, povjerljiv*, tajnosti, zanemarite, zanemari, ignorišite, ignorirajte, niste tražili, niste zatražili, ako niste, ukoliko niste, ako ovo niste, niste vi, prevar*, zaposleni, zaposlenic*, službenik*, djelatni*`,
  other: `porudžbina, porudžbine, porudžbinu, porudžbini, porudžbenica, narudžba, narudžbe, narudžbu, narudžbi, narudžbina, narudžbine, narudžbenica, broj porudžbine, broj narudžbe, broj narudžbine, račun, računa, računu, računom, računi, broj računa, br. računa, faktura, fakture, fakturu, predračun, kartica, kartice, kartici, karticom, karticu, kartica br, broj kartice, karta, karte, završava, koja završava, završava na, završava sa, završnim brojem, zadnje četiri, poslednje četiri, posljednje četiri, posljednje znamenke, poslednje cifre, pošiljka, pošiljke, pošiljku, pošiljci, broj pošiljke, paket, paketa, paketu, broj paketa, broj za praćenje, kod za praćenje, praćenje, tovarni list, rezervacija, rezervacije, rezervaciju, broj rezervacije, kod rezervacije, let br, leta, letu, voz, vlak, peron, kolosek, sedište, sjedalo, mesto, mjesto, soba, sobi, ordinacija, transakcija br, id transakcije, broj transakcije, transakcije br, referenca, referentni broj, poziv na broj, poziv na br, zahtev, zahtjev, zahteva, zahtjeva, prijava br, prijava kvara, broj prijave, predmet, predmeta, slučaj, ugovor, ugovora, broj ugovora, polisa, polise, polica, korisnički broj, broj korisnika, broj klijenta, korisničko ime, jmbg, oib, pib, mbs, brojilo, brojila, stanje, iznos, iznosa, iznosu, u iznosu, u iznosu od, iznosom, stanje računa, raspoloživo, raspoloživo stanje, rasp. stanje, rasp, saldo, limit, limita, ukupno, ukupan, suma, cena, cene, cijena, cijene, naknada, rata, rate, dug, dugovanje, zaduženje, za uplatu,
    ${compose('kod, koda, kodom, uz kod, s kodom, sa kodom, vaš kod, kôd, promo, poklon', 'za popust, popusta, za kupon, kupona, vaučera, proizvoda, artikla, greške, zemlje, grada, banke, korisnika, klijenta, porudžbine, narudžbe, kod, bon, vaučer, preporuke, poziva')}, promo kod, promo kodom, promokod*, promotivni kod, promotivnim kodom, promotivnog koda, kupon, kupona, kod kupona, vaučer*, poštanski broj, poštanski kod, bar kod, barkod*, qr kod, swift kod, pozivni broj, kod greške, greška, serijski broj, verzija, model, oko, otprilike, preko, više od, manje od, najmanje, najviše, samo, minimalno, maksimalno, ulica, sprat, kat, stan, linija, autobus, tramvaj, izvlačenje, kolo, e račun, delovodni broj`,
  call: `pozovite, pozovi, nazovite, nazovi, zovite, pozivom, pozivom na, poziv na, kontakt, kontakt centar, kontaktirajte, tel, tel., telefon, telefona, telefonom, na telefon, telefonski broj, broj telefona, na broj, na br, broj mobitela, na broj telefona, putem telefona, sa broja, s broja, pošaljite, pošalji, pošaljite sms, sms na, sms na broj, odgovorite, odgovori, info telefon, infolinija, korisnička podrška, korisnička služba, podrška, informacije, korisnički centar, pitanja`,
  money:
    'din, din., rsd, dinar*, kuna, kune, kn., marak*, eur, evra, eura, evro, euro, centi, bodova, boda, bodovi, hiljad*, tisuć*, miliona, milijuna, mlrd',
  counted:
    'kom, kom., komad*, puta, osoba, osobe, ljudi, nedelj*, sedmic*, tjedan, tjedna, tjedana, mesec*, mjesec*, god, god., godin*, cifara, cifre, cifreni, znamenki, znamenke, znamenkasti, znakova, slova, proizvoda, paketa, pošiljki, radnih, radna, kilometar*, kilometra, metara, noći, noćenj*, gostiju, stepeni, stupnjeva, pokušaja, poruka',
  month:
    'januara, januar, februara, februar, marta, mart, aprila, april, maja, maj, juna, jun, jula, jul, avgusta, avgust, augusta, septembra, septembar, oktobra, oktobar, novembra, novembar, decembra, decembar, siječnja, siječanj, veljače, veljača, ožujka, ožujak, travnja, travanj, svibnja, svibanj, lipnja, lipanj, srpnja, srpanj, kolovoza, kolovoz, rujna, rujan, listopada, listopad, studenoga, studenog, studeni, prosinca, prosinac, ponedeljak, ponedjeljak, utorak, sreda, sredu, srijeda, srijedu, četvrtak, petak, subota, subotu, nedelja, nedelju, nedjelja, nedjelju',
  ledger:
    'zaduž*, odobren*, uplat*, isplat*, kupovina, kupnja, kupovine, plaćanje karticom, plaćeno, plaćen, stanje, raspoloživo, saldo, priliv, priljev, odliv, odljev, podizanje gotovine, isplata na bankomatu, transakcija, terećen*, skinuto, proknjiž*, dopun*, nadopun*, trošak, transfer, nalog, rezervisano',
  talk: 'osvojili, osvojio, osvoji, osvajate, dobitnik, dobitak, nagrad*, lutrij*, loto, nagradna igra, popust*, akcija, akciji, rasprodaj*, besplatn*, poklon*, čestitamo, zakazan*, pregled kod, podsećamo, podsjećamo, podsetnik, podsjetnik, isporučen*, dostavljen*, u dostavi, kurir*, polazak, kašnjenj*, ponuda, ponude, samo danas, samo ovog, kredit*',
  link: 'vaš, vaša, vaše, vašeg, vašu, tvoj, tvoja, je, glasi, ovo, ovo je, ovaj, evo, sljedeći, sledeći, sledeći kod, nov, novi, nova, dobar dan, poštovani, molimo, u nastavku, naveden, ispod, jednokratni, broj',
  number: 'broj, broja, brojem, br.',
  for: 'preko',
  valid:
    'važi, važeći, važeća, važenja, vrijedi, vredi, vrijednost koda, vrijeme važenja, valjan, valjana, valjanost, ističe, istječe, isteka, isteći, istekao, u roku, u roku od, unutar, u narednih, u sljedećih, u sledećih, traje, rok, rok važenja, važenje, aktivan, upotrebljiv, narednih, sljedećih, sledećih, u toku, tokom, tijekom, preostalo',
  second: 'sekundi, sekunde, sekunda, sekundu',
  minute: 'minuta, minute, minutu, minut, min.',
  hour: 'sata, sati, čas, časa, časova',
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
  mute: 'kodeks*, na vaš račun, vašeg računa, vaš račun, vašem računu, na račun, svoj račun, svog računa, svom računu, na svoj račun, za račun, vaše kartice, vašu karticu, karticom na, karticom kod, na karticu, za karticu, preko telefona, putem telefona nikada, na telefon, kod nas, kod vas, kod kuće, kod lekara, kod liječnika, kod doktora, samo za, samo jednom, samo vi, u slučaju, za slučaj, na mestu, na mjestu, stanje na, ne pozivajte, transakcija na, u ime',
};

/** Slovenian, Serbo-Croatian in both scripts, Macedonian and Bulgarian. */
export const slavicSouth: readonly Language[] = [
  {
    id: 'sl',
    otp: `${compose('koda, kodo, kode, kodi, geslo, gesla, geslom', 'za potrditev, za preverjanje, za prijavo, za dostop, za registracijo, za aktivacijo, za avtorizacijo, za avtentikacijo, za overitev, za plačilo, za spremembo, za ponastavitev, za vpis, za vstop, za odklep*, za nadaljevanje, za dokončanje, za podpis*, za transakcijo, za nakup, za spletni nakup, za potrditev naročila, za potrditev plačila, za potrditev transakcije, za potrditev številke, za potrditev telefonske številke, iz sms, za obnovitev')},
      ${compose('potrditvena, potrditveno, potrditvene, preveritvena, verifikacijska, verifikacijsko, varnostna, varnostno, aktivacijska, aktivacijsko, avtorizacijska, avtorizacijsko, avtentikacijska, avtentikacijsko, pristopna, dostopna, registracijska, identifikacijska, enkratna, enkratno, enkratne, začasna, začasno, prijavna, prijavno, kontrolna, tajna, overitvena, skrivna', 'koda, kodo, kode, sms koda, sms kodo, pin koda, številka')},
      ${compose('enkratno, enkratnega, enkratnim, začasno, varnostno, dinamično, prijavno', 'geslo, gesla, geslom, sms geslo')},
      ${compose('vaša, vašo, tvoja, tvojo', 'koda, koda je, kodo, sms koda, pin koda, enkratna koda')}, ${compose('vaše, tvoje', 'geslo, geslo je, enkratno geslo, začasno geslo')}, vaš pin, sms koda, sms kodo, sms geslo, enkratno geslo je, dvofaktorska avtentikacija, dvostopenjsko preverjanje`,
    code: 'koda, kodo, kode, kodi, kodam, koda je, geslo, gesla, geslom, geslo je, pin koda, pin kodo, ključ, številčna koda',
    pickup: compose(
      'koda, kodo, kode, pin, geslo',
      'za prevzem, za dvig, prevzema, za odpiranje, za odprtje, za prevzem paketa, za prevzem pošiljke, za prevzem naročila, paketnika, za paketnik, predalčka, za predal, za vračilo, za oddajo, pošiljke, paketa',
    ),
    collect:
      'paketnik*, paketomat*, direct4me, prevzem, prevzemite, lahko prevzamete, pripravljen za prevzem, pripravljena za prevzem, pripravljeno za prevzem, prevzemno mesto, prevzemnem mestu, na pošti, predal*, vas čaka, te čaka',
    enter:
      'vnesite, vnesi, vnesti, vpišite, vpiši, uporabite, uporabi, vtipkajte, vtipkaj, navedite, pokažite, vnosom',
    purpose:
      'prijav*, potrdit*, potrdi, preverjanj*, preverit*, registracij*, registriraj*, aktivacij*, aktiviraj*, avtoriz*, avtent*, overit*, dostop*, ponastav*, sprememb*, spremembo gesla, identitet*, novo napravo, nova naprava, nadaljuj*, dokonča*, odklep*, podpis*, spletni nakup, spletnega nakupa, potrditev naročila, potrditev plačila, potrdite telefonsko številko, potrditev telefonske številke',
    secret:
      'nikomur, ne delite, ne deli, nikoli, ne razkrivajte, ne razkrij*, ne posredujte, ne pošiljajte, ne povejte, z nikomer, z drugimi, drugim osebam, tretjim osebam, zaupn*, prezrite, prezri, niste zahtevali, če niste, če tega niste, niste vi, ignorirajte, prevar*, zaposleni',
    other: `naročilo, naročila, naročilu, naročilom, št. naročila, številka naročila, račun, računa, računu, št. računa, številka računa, faktura, kartica, kartice, kartico, kartici, številka kartice, št. kartice, ki se konča, konča z, končnico, zadnje štiri, zadnje štiri številke, pošiljka, pošiljke, pošiljko, številka pošiljke, št. pošiljke, paket, paketa, paketu, sledilna številka, sledilna koda, koda za sledenje, številka za sledenje, rezervacija, rezervacije, rezervacijo, številka rezervacije, koda rezervacije, polet, vlak, peron, sedež, soba, ambulanta, transakcija št, id transakcije, referenca, sklic, sklicna številka, zahtevek, zahtevka, vloga, zadeva, pogodba, pogodbe, številka pogodbe, polica, številka stranke, uporabniško ime, emšo, davčna številka, števec, znesek, zneska, znesku, v znesku, stanje, stanje na računu, razpoložljivo stanje, razpoložljivo, limit, skupaj, vsota, cena, cene, nadomestilo, obrok, dolg, za plačilo,
      ${compose('koda, kodo, s kodo, vaša koda', 'za popust, popusta, kupona, bona, izdelka, artikla, napake, države, banke, stranke, naročila, rezervacije')}, promo koda, promo kodo, promocijska koda, promocijsko kodo, kupon, kupona, koda kupona, darilni bon, poštna številka, črtna koda, qr koda, qr kodo, swift koda, serijska številka, različica, verzija, približno, okoli, več kot, manj kot, najmanj, največ, samo, ulica, nadstropje, stanovanje, avtobus, linija, žrebanje`,
    call: 'pokličite, pokliči, klicni center, kličite, kontaktirajte, kontakt, tel, tel., telefon, telefona, telefonsko številko, telefonska številka, na številko, na telefonsko, na tel, s številke, pošljite, pošlji, pošljite sms, sms na, sms na številko, odgovorite, podpora, informacije, pomoč uporabnikom, vprašanja',
    money: 'eur, evro*, evrov, evra, centov, točk, točke, odstotk*, tisoč*, mio, milijon*',
    counted:
      'kos, kosov, kosi, krat, oseb, osebe, teden, tedn*, mesec*, leto, leta, mestna, mestno, števk, znakov, izdelkov, paketov, delovnih, kilometrov, metrov, nočitev, gostov, stopinj, poskusov',
    month:
      'januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra, ponedeljek, torek, sreda, sredo, četrtek, petek, sobota, soboto, nedelja, nedeljo',
    ledger:
      'bremenit*, bremenj*, obremenj*, odobrit*, priliv, odliv, nakup, plačilo s kartico, plačano, dvig, dvig gotovine, stanje, polog, nakazil*, prejeli ste plačilo, polnit*',
    talk: 'zadeli, osvojili, nagrad*, loterij*, žreb*, popust*, akcij*, razprodaj*, brezplačn*, darilo, čestitamo, termin, naročeni ste, opominjamo, dostavljen*, na poti, odhod, zamud*, ponudb*, samo danes',
    link: 'vaša, vaše, vašo, vaš, tvoja, tvoje, je, se glasi, to je, ta, tukaj je, naslednja, naslednja koda, nova, novo, pozdravljeni, prosimo, spodaj, navedena, številka',
    number: 'številka, številko, številke, št.',
    valid:
      'velja, veljavna, veljavno, veljaven, veljavnost, veljavnosti, poteče, potekla, preteče, v roku, znotraj, v naslednjih, v času, traja, rok, uporabna, čez, veljavna še',
    second: 'sekund, sekunde, sekundah',
    minute: 'minut, minute, minutah, minuti, minuto, min.',
    hour: 'ur, ura, uro, ure, urah',
    day: 'dni, dan, dneh, dneva',
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
    mute: 'vašega računa, vaš račun, vašem računu, svoj račun, vašo kartico, vaše kartice, samo vi, samo za, po telefonu, na telefon, kodeks*',
  },
  serbian,
  rewrite(serbian, { id: 'sr-Cyrl', scripts: [SERBIAN_CYRILLIC] }),
  {
    id: 'mk',
    otp: `${compose('код, кодот, кодови, шифра, шифрата, лозинка', 'за потврда, за верификација, за најава, за пристап, за регистрација, за активација, за авторизација, за автентикација, за плаќање, за промена, за ресетирање, за влез, за потврдување, за трансакција, за трансакцијата, за потпишување, за логирање, за онлајн купување, за отклучување, за проверка, за продолжување, за потврда на нарачка, за потврда на нарачката, за потврда на трансакција, за потврда на број')},
      ${compose('верификациски, верификацискиот, верификационен, потврден, контролен, безбедносен, безбедносниот, сигурносен, сигурносниот, активациски, активацискиот, авторизациски, пристапен, пристапниот, регистрациски, еднократен, еднократниот, еднократна, еднократната, привремен, привремена, привремената, таен, динамичка', 'код, sms код, смс код, пин, пин код, лозинка, шифра')}, ${compose('вашиот, твојот, ваш', 'код, код е, пин, пин код, еднократен код, смс код, sms код, верификациски код')}, ${compose('вашата, твојата, ваша', 'лозинка, лозинка е, шифра, еднократна лозинка, привремена лозинка')}, смс код, sms код, смс лозинка, код за, двофакторска автентикација`,
    code: 'код, кодот, кодови, лозинка, лозинката, лозинки, шифра, шифрата, пин, пинот, пин код, код е, клуч',
    pickup: compose(
      'код, кодот, пин, шифра',
      'за подигнување, за преземање, за подигање, за отворање, за пакетомат, за подигнување на пратка, за подигнување на пратката, за преземање на пратка, за враќање, на пратката',
    ),
    collect:
      'пакетомат*, подигнување, подигнете, подигнете ја, преземете, може да ја подигнете, можете да ја подигнете, подготвена за подигнување, спремна за подигнување, ве чека, во пошта, шалтер*',
    enter:
      'внесете, внеси, внесувајќи, внесете го, користете, искористете, употребете, впишете, покажете, наведете',
    purpose:
      'најав*, верифик*, потврд*, потврду*, регистрациј*, регистрира*, активациј*, активира*, авториз*, автентик*, пристап*, ресетира*, промена на лозинка, идентитет*, нов уред, новиот уред, продолжи*, заврши*, отклуч*, логирањ*, логирај*, онлајн купување, интернет плаќање, потврда на нарачката, потврда на бројот, телефонскиот број',
    secret:
      'никому, не го споделувајте, не споделувајте, не ја споделувајте, не споделувај, никогаш, не го откривајте, не откривајте, не давајте, не го давајте, не испраќајте, трети лица, со никого, со други, доверлив*, игнорира*, занемарете, ако не сте, доколку не сте, не сте побарале, измам*, вработен*',
    other: `нарачка, нарачката, нарачки, број на нарачка, сметка, сметката, сметки, сметка бр, фактура, фактурата, картичка, картичката, картица, картичка бр, завршува, што завршува на, завршува на, последните четири, пратка, пратката, пратки, број на пратка, пакет, пакетот, број за следење, код за следење, резервација, резервацијата, лет, летот, воз, седиште, место, соба, ординација, трансакција бр, број на трансакција, референца, повикување на број, барање, барањето, договор, договорот, полиса, матичен број, ембг, едб, корисничко име, износ, износот, во износ, во износ од, состојба, состојбата, расположливо, расположлива состојба, салдо, лимит, вкупно, сума, цена, цената, надомест, рата, долг, долгот, за уплата, ${compose('код, со код, кодот, вашиот код', 'за попуст, на производ, на производот, на грешка, на купон, на банка, на држава')}, промо код, промо кодот, промоција код, купон, ваучер, поштенски број, баркод, бар код, qr код, сериски број, верзија, околу, над, повеќе од, најмалку, само, улица, кат, автобус, извлекување, коло`,
    call: 'јавете се, јавете, повикајте, повик, свртете, контакт, контактирајте, тел, тел., телефон, телефонот, на телефон, телефонски број, на број, на бројот, на тел, од бројот, испратете, испрати, смс на, sms на, одговорете, поддршка, информации, прашања',
    money: 'ден., денари, денар*, мкд, евра, евро, поени, бодови, проценти, илјад*, милион*',
    counted:
      'парчиња, парче, пати, лица, луѓе, недел*, месец*, година, години, год, год., г., цифри, цифрен, знаци, производи, пратки, работни, километри, метри, ноќи, гости, степени, обиди',
    month:
      'јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември, понеделник, вторник, среда, четврток, петок, сабота, недела',
    ledger:
      'задолжен*, одобрен*, уплат*, исплат*, купување, плаќање со картичка, платено, состојба, расположливо, салдо, прилив, одлив, подигнување готовина, трансакција, дополн*, надополн*',
    talk: 'освоивте, добитник, добивка, наград*, лотариј*, наградна игра, попуст*, акциј*, распродажб*, бесплатн*, подарок, честитаме, закажан*, термин, преглед, потсетуваме, доставен*, испорачан*, на пат, поаѓање, доцнење, понуд*, само денес',
    link: 'вашиот, вашата, вашето, ваш, ваша, твојот, твојата, е, гласи, ова, ова е, овој, следниот, следниов, нов, нова, новиот, почитувани, ве молиме, подолу, здраво, бројот',
    number: 'број, бројот, бр, бр.',
    for: 'за, од, на, со, до',
    valid:
      'важи, важечки, важност, важење, валиден, валидна, валидност, истекува, истекување, истече, во рок, во рок од, во наредните, во следните, трае, рок, рок на важност, активен, наредните, следните',
    second: 'секунди, секунда, сек',
    minute: 'минути, минута, мин',
    hour: 'часа, час, часови',
    day: 'дена, ден, денови',
    numerals: { еден: 1, два: 2, две: 2, три: 3, пет: 5, десет: 10, петнаесет: 15, дваесет: 20, триесет: 30 },
    mute: 'вашата сметка, вашата картичка, на вашата сметка, со картичка, само за, само вие, по телефон, код нас',
  },
  {
    id: 'bg',
    otp: `${compose('код, кода, кодът, кодове, парола, паролата', 'за потвържд*, за верификация, за верифициране, за вход, за достъп, за регистрация, за активация, за активиране, за оторизация, за оторизиране, за автентикация, за автентификация, за удостоверяване, за плащане, за смяна, за промяна, за възстановяване, за нулиране, за сигурност, за влизане, за подписване, за подпис, за отключване, за проверка, за превод, за операция, за трансакция, за транзакция, за покупка, за завършване, за продължаване, за идентификация, за одобрение, за електронен подпис, за потвърждение, за потвърждение на, за потвърждаване, за потвърждение на поръчка, за потвърждение на поръчката, за потвърждение на плащане, за потвърждаване на плащане, за потвърждение на превод, за потвърждение на телефон, за потвърждение на номер, на сесия, от sms, от смс')},
      ${compose('потвърдителен, потвърдителния, потвърдителният, проверочен, проверовъчен, верификационен, верификационния, верификационният, контролен, сигурен, секретен, таен, авторизационен, оторизационен, активационен, активиращ, идентификационен, еднократен, еднократния, еднократният, временен, временния, динамичен, регистрационен, защитен, уникален, персонален', 'код, кода, смс код, sms код, пин, пин код, ключ, код за достъп, код за вход, код за потвърждение')},
      ${compose('еднократна, еднократната, временна, временната, динамична, динамичната, sms, смс', 'парола, паролата, парола за вход')},
      ${compose('вашият, твоят, вашия, твоя, вашата, твоята, ваш', 'код, код е, код за, парола, парола е, пин, пин код, смс код, sms код, еднократен код, еднократна парола, временна парола, код за достъп')}, смс код, sms код, смс кода, sms кода, смс кодът, смс парола, код за, двуфакторна автентикация, двуфакторно удостоверяване, двустепенно удостоверяване, 3d парола, 3d код, 3d secure парола`,
    code: 'код, кода, кодът, кодове, кодовете, парола, паролата, пароли, пин, пина, пин код, пин кода, пин кодът, ключ, код е',
    pickup: compose(
      'код, кода, кодът, пин, пин код, парола',
      'за получаване, за вземане, за взимане, за отваряне, за автомат, за автомата, за еконтомат, за пратка, за пратката, за връщане, за получаване на пратка, за получаване на пратката, за вземане на пратката, за отваряне на автомата, за шкафче, за шкафчето, на пратката',
    ),
    collect:
      'еконтомат*, боксонау, автоматска станция, автомат за пратки, шкафче*, офис на еконт, офис на спиди, офис на куриера, пратката ви ви очаква, можете да получите, можете да вземете, може да получите, може да вземете, готова за получаване, готова за вземане, очаква ви, за получаване, за взимане, вземете пратката, получете пратката, box now',
    enter:
      'въведете, въведи, въвеждане, въвеждайки, използвайте, използвай, ползвайте, напишете, попълнете, покажете, кажете, посочете, въведете го',
    purpose: `вход, входа, влизане, влезте, влезете, влез, потвърд*, потвържд*, верифи*, регистрация, регистрацията, регистрира*, активация, активира*, активиране, оторизация, оторизира*, автентик*, удостовер*, идентиф*, достъп, достъпа, смяна на парола, смяна на паролата, промяна на парола, промяна на паролата, възстанов*, нулира*, ново устройство, новото устройство, продължи*, завърши*, отключ*, подпис*, профила си, профил, потвърждение на телефон, потвърдите телефона, потвърдите телефонния си номер, телефонния си номер, телефонния номер, потвърждение на поръчка, потвърдите поръчката, онлайн плащане, интернет плащане, за плащане, за покупка`,
    secret: `никого, на никого, с никого, не споделяйте, не го споделяйте, не я споделяйте, не споделяй, не предоставяйте, не го предоставяйте, не давайте, не го давайте, не съобщавайте, не го съобщавайте, не изпращайте, не препращайте, не разкривайте, не издавайте, не казвайте, никога, трети лица, на трети, с други, поверител*, конфиденциал*, в тайна, игнорирайте, пренебрегнете, не сте заявили, не сте поискали, ако не сте, ако това не сте, не сте вие, измам*, служители, служител`,
    other: `поръчка, поръчката, поръчки, поръчка №, номер на поръчка, сметка, сметката, сметки, фактура, фактурата, фактури, карта, картата, карти, карта №, номер на карта, завършва, завършваща, завършваща на, последните 4 цифри, последни цифри, пратка, пратката, пратки, пратка №, номер на пратка, товарителница, товарителницата, номер на товарителница, тракинг номер, код за проследяване, проследяване, резервация, резервацията, номер на резервация, код на резервация, билет, билета, полет, полета, влак, вагон, перон, коловоз, място, стая, кабинет, каб., трансакция №, номер на трансакция, референция, референтен номер, реф, реф., заявка, заявката, преписка, вх. №, изх. №, случай, договор, договора, полица, полицата, клиентски номер, абонатен номер, егн, еик, булстат, потребителско име, партида, електромер, сума, сумата, суми, на стойност, стойност, баланс, баланса, наличност, наличността, разполагаема наличност, разполагаемо, разп, разп., салдо, салдото, лимит, лимита, общо, цена, цената, такса, таксата, вноска, вноската, дължима, дължима сума, задължение, задължението,
      ${compose('код, кода, с код, с кода, вашият код', 'за отстъпка, за намаление, на купон, на купона, на продукт, на продукта, на стоката, за грешка, на грешка, на държава, на банка, на поръчка, на клиент, на резервация, за ваучер')}, промо код, промо кода, с промо код, промокод*, промоционален код, купон, купона, ваучер*, подаръчна карта, пощенски код, баркод*, бар код, qr код, swift код, телефонен код, сериен номер, версия, модел, около, приблизително, над, повече от, поне, минимум, максимум, само, улица, ет., етаж, ап., апартамент, автобус, линия, тираж`,
    call: `обадете се, обадете, обади се, позвънете, звънете, свържете се, контакт, контакти, тел, тел., телефон, телефона, на телефон, на тел, телефонен номер, на номер, на номера, от номер, изпратете, изпрати, изпратете sms, смс на, sms на, отговорете, отговори, поддръжка, за информация, за справки, справки, въпроси, кол център, център за клиенти, обслужване на клиенти, национален номер`,
    money:
      'лв, лв., лева, лев, лева., стотинки, ст., евро, евра, долара, точки, точка, процента, процент, на сто, хил, хил., хиляди, млн, млн., милион*, бона',
    counted:
      'бр, бр., броя, брой, пъти, път, души, човека, седмиц*, месец*, мес., година, години, год, год., г., г, цифрен, цифри, цифрения, знака, символа, продукта, артикула, пратки, работни, км, км., километра, метра, нощувки, гости, градуса, опита, gb, мб, смс, sms',
    month:
      'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември, понеделник, вторник, сряда, четвъртък, петък, събота, неделя',
    ledger:
      'задължен*, заверен*, плащане с карта, плащане на пос, покупка, теглене, изтеглен*, наличност, салдо, баланс, разполагаема, постъпил*, постъпление, получен превод, превод, захранен*, заредихте, зареден*, авторизирана, отказана, платихте, платено, погасен*, удръж*',
    talk: 'спечел*, печелите, печалба, наград*, лотари*, томбола, отстъпк*, намалени*, промоция, промоции, разпродажб*, безплатн*, подарък, подаръци, поздравления, честито, записан час, час при, преглед, прегледа, напомня*, доставена, доставен, на път, куриер*, заминаване, закъснен*, оферт*, само днес, заем',
    link: 'вашият, вашия, вашата, вашето, ваш, ваша, твоят, твоя, твоята, е, това, това е, този, ето, следният, следния, следната, нов, нова, новият, здравейте, моля, по долу, посочен, номерът',
    number: 'номер, номера, номерът',
    for: 'за, от, на, с, по, до',
    valid:
      'валиден, валидна, валидно, валидност, валидността, е валиден, е валидна, важи, изтича, изтече, изтичане, ще изтече, в рамките, в рамките на, в срок, в срок от, срок, срок на валидност, активен, активна, до изтичане, остават, в следващите, в продължение, след',
    second: 'секунди, секунда, сек, сек.',
    minute: 'минути, минута, мин, мин.',
    hour: 'часа, час, ч, ч., часове',
    day: 'дни, ден, дена, денонощ*',
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
    mute: 'вашата карта, с вашата карта, вашата сметка, вашата поръчка е, по телефона, по телефон, само за, само вие, само в, в случай, не звъним, кодекс*, на място, на цена, карта в, карта при, с карта',
  },
  {
    id: 'bg-Latn',
    otp: `${compose('kod, koda, kodat, parola', 'za potvarzhdenie, za potvurjdenie, za potvyrzhdenie, za vhod, za dostap, za dostup, za registracia, za registraciya, za aktivacia, za plashtane, za verifikacia')}, vashiat kod, vashiyat kod, tvoyat kod, ednokratna parola, ednokraten kod, vashata parola, kod za`,
    code: 'kod, kodat, parola, parolata',
    enter: 'vavedete, vuvedete, izpolzvayte',
    secret: 'ne spodelyayte, ne go spodelyayte, nikogo',
    other: 'porachka, poruchka, smetka, karta, pratka, promo kod, nalichnost',
    money: 'lv, lv., leva, lev',
    link: 'vashiat, vashiyat, vashata',
    valid: 'validen, vaji, vazhi, izticha',
    minute: 'minuti',
  },
];
