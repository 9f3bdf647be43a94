import type { Language } from '../lexicon/language.ts';

export const nordic: readonly Language[] = [
  {
    id: 'sv',
    receipt: 'auktorisationskod, auktorisationsnummer, godkännandekod, kontrollnummer',
    otp: `
      aktiveringskod, aktiveringskoden, autentiseringskod, behörighetskod, bekräftelsekod, bekräftelsekoden,
      betalkod, engångs kod, engångskod, engångskoden, engångslösen, engångslösenord, engångslösenordet,
      engångspinkod, er kod, identifieringskod, inloggnings kod, inloggningskod, inloggningskoden, koden är,
      kontrollkod, kontrollkoden, kvittenskod, leveranskod, parkopplingskod, passerkod, registreringskod,
      registreringskoden, signeringskod, sms kod, smskod, smskoden, säkerhetskod, säkerhetskoden,
      tillfällig kod, tillfällig pin, tillfälligt lösenord, tvåstegsverifiering, upplåsningskod,
      utlämningskod, valideringskod, verifierings kod, verifieringskod, verifieringskoden, verifikationskod,
      verifikationskoden, återställningskod, åtkomstkod
    `,
    code: 'kod, koden, kods, lösen, lösenord, lösenordet, pin koden, pinkod, pinkoden, sifferkod',
    pickup: `
      avhämtningskod, avi kod, hämtkod, hämtkoden, hämtnings kod, hämtningskod, paketkod, returkod, skåpkod,
      upphämtningskod, uthämtningskod
    `,
    collect: `
      att hämta, budbee, hämta ditt paket, hämtas, instabox, ombud, paketautomat, paketbox, paketboxen,
      paketskåp, paketskåpet, serviceställe, upphämtning, utlämningsställe
    `,
    enter: `
      ange, använd, bekräfta med, fyll i, godkänn med, knappa in, logga in med, mata in, skriv, skriv in,
      uppge
    `,
    reply: 'skicka, skicka tillbaka, svara, svara med, svara på detta sms med, svara på sms:et med',
    purpose: `
      aktivera, aktiverar, bekräfta, bekräftar, ditt konto för, för att betala, fortsätta, godkänn, godkänna,
      godkännande, godkänner, identifiera, inloggning, koppla, länka, legitimera, logga in, logga in på,
      para ihop, registrera, registrering, signera, signering, slutföra, underskrift, verifiera, verifiering,
      återställa, ändra
    `,
    secret: `
      avslöja inte, ber aldrig, bortse, dela aldrig, dela inte, frågar aldrig, ge aldrig, ge inte, hemlig,
      ignorera, ingen annan, inte begärt, inte du, inte med någon, lämna aldrig, lämna inte, lämna inte ut,
      med andra, med någon, skicka inte vidare, till någon, visa aldrig, visa den aldrig, visa den inte,
      visa inte
    `,
    spent: `
      är fel, är felaktig, avvisades, har använts, har förbrukats, har gått ut, har löpt ut,
      har redan använts, inte längre giltig, är förbrukad, är inte längre giltig, är ogiltig, är redan använd,
      stämmer inte
    `,
    done: 'betalat, betald, genomförd, genomfört, godkänd, godkänt, lyckades, slutförd, slutfört',
    promo: `
      bonus, erbjudande, erbjudandekod, fraktfritt, fri frakt, gratis, grattis, gåva, kampanj, kampanjkod,
      present, presentkort, presentkortskod, rabatt, rabattkod, rea, spara, vinn, vinnare, vinst, vunnit,
      värdekod
    `,
    thing: `
      ange referens, apotek, apoteket, avprenumerera, avregistrera, avslutar din prenumeration,
      avslutar prenumerationen, byggnaden, cykellås, dörren, dörrvakt, dörrvakten, entré, entrén, för vakten,
      garage, garaget, hissen, i dörren, i entrén, i kassan, i meddelandefältet, i receptionen,
      inga fler meddelanden, ingången, meddelande till mottagaren, möte, mötet, nyckelbox, nyckelgömma,
      nyckelskåp, ocr nummer, ordningsvakt, ordningsvakten, parkering, porten, portvakt, recept, receptionen,
      receptionisten, router, säger upp, simkort, sluta få, som referens, stänger av aviseringar,
      stänger av notiser, tekniker, teknikern, trapphus, väktaren, vakten, vaktmästaren, vid ankomst,
      vid dörren, vid ingången
    `,
    shown: 'visa, visa din kod, visa koden, visa upp, visa upp koden, visas upp',
    balance: 'disponibelt, disponibelt belopp, kvar på kontot, saldo',
    shared: 'bankkod',
    other: `
      användare, användarnamn, artikelnummer, avtal, avtalsnummer, bankgiro, belopp, beställning,
      beställningsnummer, biljett, biljettkod, bokning, bokningskod, bokningsnummer, bokningsreferens, ca,
      cirka, dörrkod, endast, entrékod, faktura, fakturanummer, felkod, flyg, från, grindkod, högst,
      id nummer, inbjudningskod, kolli, kollinummer, konto, kontonummer, kort, kort som slutar på, kortnummer,
      kundkod, kundnr, kundnummer, kölapp, könummer, larmkod, medlemskod, medlemsnummer, minst, mätare,
      möteskod, nummerlapp, ocr, ocr nummer, order, ordernr, ordernummer, org nr, paket, personnummer, plats,
      plusgiro, port, portkod, postnummer, puk kod, referens, referensnummer, riktnummer, rum, sedan,
      serienummer, servicekod, sim pin, sista siffror, slutar med, slutar på, spår, spårningsnummer, summa,
      swish, sändning, sändningsnummer, till, totalt, transaktion, transaktions id, tåg, upp till, vagn,
      version, wi fi lösenord, wifi lösenord, ärende, ärendenummer
    `,
    call: `
      frågor, kontakt, kontakta, kundservice, kundtjänst, ring, ringa, sms a, sms till, support, tel nr
    `,
    channel: 'mobilnummer, telefon, telefonnummer',
    money: 'kronor, miljoner, poäng, procent, tusen, öre',
    counted: `
      arbetsdagar, artiklar, gatan, grader, gånger, gäster, kilometer, meter, månad, månader, nätter, paket,
      personer, siffrig, siffriga, siffrigt, siffror, st, tecken, vardagar, varor, vecka, veckor, våning,
      vägen, år
    `,
    month: `
      augusti, februari, fre, fredag, januari, juli, juni, lör, lördag, maj, mars, mån, måndag, okt,
      oktober, ons, onsdag, sön, söndag, tis, tisdag, tors, torsdag
    `,
    ledger: `
      autogiro, betalning, debiterats, dragits, insättning, krediterats, köp, swishat, uttag, överföring
    `,
    talk: 'avgång, försenad, leverans, levereras, levererat, läkartid, tidbokning',
    link: `
      den, denna, det, detta, din, ditt, en, er, ert, följande, här är, ny, nya, personliga, som följer, är
    `,
    number: 'dessa siffror, detta nummer, följande nummer, följande siffror, nr, nummer',
    with: 'genom, med, med hjälp av, med siffrorna',
    for: 'av, för, hos, i, med, på, vid',
    valid: `
      förfaller, giltig, giltighetstid, giltigt, går ut, går ut om, gäller, gäller i, inom, löper ut,
      upphör, upphör om, är giltig
    `,
    second: 'sek, sekund, sekunder',
    minute: 'minut, minuter',
    hour: 'tim, timmar, timme',
    day: 'dag, dagar, dygn',
    numerals: { två: 2, tre: 3, fem: 5, tio: 10, femton: 15, tjugo: 20, trettio: 30 },
    mute: 'från dig, koden till, med någon annan, plats på, sms kod till, till din, till ditt',
  },
  {
    id: 'no',
    receipt: 'autorisasjonskode, autorisasjonsnummer, godkjenningskode',
    otp: `
      aktiveringskode, aktiveringskoden, autentiseringskode, bankid kode, bekreftelseskode, bekreftelseskoden,
      engangs kode, engangskode, engangskoden, engangspassord, engangspassordet, engangspin,
      gjenopprettingskode, identifikasjonskode, innloggingskode, innloggingskoden, kode er, kodebrikke,
      koden er, kontrollkode, leveringskode, midlertidig kode, midlertidig passord, mobilkode, opplåsingskode,
      pålogging kode, påloggingskode, påloggingskoden, registreringskode, signeringskode, sikkerhetskode,
      sikkerhetskoden, sms kode, smskode, tilbakestillingskode, tilgangskode, totrinnsbekreftelse,
      utleveringskode, valideringskode, verifikasjonskode, verifiserings kode, verifiseringskode,
      verifiseringskoden
    `,
    code: 'kode, koden, koden din, passord, passordet, pin kode, pin koden, pinkode, tallkode',
    pickup: `
      hente kode, hentekode, hentekoden, henting kode, pakkeboks kode, pakkekode, returkode, skapkode,
      utleveringskode pakke
    `,
    collect: `
      hente pakken, hentes, hentested, hentestedet, kan hentes, klar til henting, pakkeautomat,
      pakkeautomaten, pakkeboks, pakkeboksen, pakkeskap, pakkeskapet, post i butikk, utleveringssted, å hente
    `,
    enter: `
      angi, bekreft med, bruk, fyll inn, godkjenn med, legg inn, logg inn med, oppgi, skriv, skriv inn, tast,
      tast inn
    `,
    reply: 'send, send svar, send tilbake, svar, svar med, svar på denne meldingen med',
    purpose: `
      aktivere, aktiverer, bekreft, bekrefte, bekrefter, endre, for å betale, fortsette, fullføre, godkjenn,
      godkjenne, godkjenner, godkjenning, identifisere, innlogging, knytte, koble, koble til, logg deg inn,
      logg inn, logg inn på, logge inn, logge på, pålogging, registrere, registrering, signere, signering,
      tilbakestille, verifiser, verifisere, verifisering
    `,
    secret: `
      aldri del, ber aldri, del aldri, del ikke, gi aldri, hemmelig, ignorer, ikke bedt om, ikke deg,
      ikke del, ikke gi, ikke oppgi, ikke videresend, ikke vis, med andre, med noen, se bort fra, spør aldri,
      til andre, til noen, vis aldri, vis den ikke
    `,
    spent: `
      ble avvist, ble brukt, er allerede brukt, er brukt, er feil, er ikke lenger gyldig, er ugyldig,
      er utløpt, har blitt brukt, har utløpt, utløpt
    `,
    done: 'betalt, fullført, gjennomført, godkjent, vellykket',
    promo: `
      bonus, fri frakt, gave, gavekort, gevinst, gratis, gratulerer, kampanje, kampanjekode, rabatt,
      rabattkode, salg, spar, tilbud, vinn, vinner, vunnet
    `,
    thing: `
      apotek, apoteket, avslutter abonnementet, bygget, døren, dørvakten, garasje, garasjen, heisen, i døren,
      i kassen, i meldingsfeltet, i resepsjonen, inngangen, kid, melde deg av, melder deg av, merk betalingen,
      møte, møtet, nøkkelboks, nøkkelskap, parkering, resepsjonen, resepsjonisten, resept, ruter, sier opp,
      simkort, slår av varsler, slår av varslingene, som referanse, stoppe, sykkellås, tekniker, teknikeren,
      vakten, vaktmesteren, ved ankomst, ved døren, ved inngangen, vekteren
    `,
    shown: 'fremvis, vis, vis frem, vis koden, vis koden din',
    balance: 'disponibel saldo, disponibelt, disponibelt beløp, saldo',
    shared: 'bankkode',
    other: `
      alarmkode, artikkelnummer, avtale, avtalenummer, beløp, bestilling, bestillingskode, bestillingsnummer,
      billett, billettkode, booking, bookingkode, bookingnummer, bookingreferanse, bruker, brukernavn, ca,
      cirka, dørkode, faktura, fakturanummer, feilkode, flight, fra, fødselsnummer, gavekortkode,
      invitasjonskode, kid, kid nummer, konto, kontonummer, kort, kortnummer, kun, kundekode, kundenr,
      kundenummer, kølapp, kønummer, medlemskode, medlemsnummer, minst, møtekode, målepunkt, måler, opptil,
      ordre, ordrenr, ordrenummer, org nr, pakke, pakkenummer, portkode, postnummer, puk kode, referanse,
      referansenummer, rom, sak, saksnummer, sending, sendingsnummer, serienummer, servicekode, sete, siden,
      siste 4 siffer, siste fire siffer, siste siffer, slutter med, slutter på, som slutter på, spor,
      sporingsnummer, sum, til, tog, totalt, transaksjon, verdikode, versjon, vervekode, vipps, vogn,
      wi fi passord, wifi passord
    `,
    call: 'kontakt, kundesenter, kundeservice, ring, sms til, spørsmål, tlf nr',
    channel: 'mobilnummer, telefon, telefonnummer',
    money: 'kroner, millioner, poeng, prosent, tusen, øre',
    counted: `
      artikler, etasje, ganger, gate, gjester, grader, kilometer, meter, måned, måneder, netter, pakker,
      personer, siffer, sifrede, sifret, stk, tegn, uke, uker, varer, veien, virkedager, år
    `,
    month: `
      august, des, desember, februar, fredag, januar, juli, juni, lør, lørdag, mai, man, mandag, mars, okt,
      oktober, onsdag, søndag, tir, tirsdag, tor, torsdag
    `,
    ledger: `
      avtalegiro, belastet, betaling på, innskudd, kjøp, kreditert, overføring, overført, trukket, uttak,
      varekjøp
    `,
    talk: 'avgang, avmelding, forsinket, legetime, leveres, levering, levert, time hos',
    link: `
      den, denne, deres, det, dette, din, ditt, en, er, et, følgende, her er, ny, personlige, som følger
    `,
    number: 'dette tallet, disse tallene, følgende nummer, følgende siffer, følgende tall, nr, nummer',
    with: 'med, med tallet, ved hjelp av',
    for: 'av, for, hos, i, med, på, ved',
    valid: `
      er gyldig, gjelder, gyldig, gyldig i, gyldighet, går ut, innen, løper ut, utløper, utløper om, varer
    `,
    second: 'sekund, sekunder',
    minute: 'minutt, minutter',
    hour: 'time, timer',
    day: 'dag, dager, døgn',
    numerals: { to: 2, tre: 3, fem: 5, ti: 10, femten: 15, tjue: 20, tretti: 30 },
    mute: 'fra deg, koden til, til deg, til din',
  },
  {
    id: 'da',
    receipt: 'autorisationskode, autorisationsnummer, godkendelseskode, godkendelsesnummer',
    otp: `
      adgangskode, adgangskoden, aktiveringskode, aktiveringskoden, autentificeringskode, bekræftelseskode,
      bekræftelseskoden, engangs kode, engangsadgangskode, engangsadgangskoden, engangskode, engangskoden,
      engangskodeord, engangspassword, engangspin, gendannelseskode, godkendelseskoden, identifikationskode,
      kode er, koden er, kontrolkode, leveringskode, login kode, loginkode, logonkode,
      midlertidig adgangskode, midlertidig kode, mitid kode, nemid kode, nulstillingskode, nøglekode,
      oplåsningskode, registreringskode, sikkerhedskode, sikkerhedskoden, sms kode, sms koden, smskode,
      tilmeldingskode, totrinsbekræftelse, underskriftskode, valideringskode, verificerings kode,
      verificeringskode, verifikationskode, verifikationskoden
    `,
    code: 'kode, koden, kodeord, password, pinkode, talkode',
    pickup: `
      afhentningskode, afhentningskoden, afhentningspin, boks kode, hentekode, pakkeboks kode, pakkekode,
      returkode, udleveringskode
    `,
    collect: `
      afhentes, afhentning, afhentningssted, døgnboks, hente din pakke, hentes, klar til afhentning, nærboks,
      pakkeautomat, pakkeautomaten, pakkeboks, pakkeboksen, pakkeshop, pakkeshoppen, swipbox, udleveringssted
    `,
    enter: `
      angiv, anvend, bekræft med, benyt, brug, godkend med, indtast, indtaste, log ind med, med koden, oplys,
      skriv, tast
    `,
    reply: 'send, send tilbage, svar, svar med, svar på denne besked med, svar på denne sms med',
    purpose: `
      aktiver, aktivere, aktiverer, bekræft, bekræfte, bekræfter, for at betale, forbinde, fortsætte,
      gennemføre, godkend, godkende, godkendelse, godkender, identificere, log dig ind, log ind, log ind på,
      logge ind, logge på, login, nulstille, oprette, registrere, registrering, tilknytte, tilkoble,
      underskrift, underskrive, verificer, verificere, verificering, ændre
    `,
    secret: `
      aldrig del, beder aldrig, del aldrig, del ikke, giv aldrig, giv ikke, hemmelig, ignorer, ikke anmodet,
      ikke del, ikke dig, med andre, med nogen, må ikke deles, oplys aldrig, oplys ikke, se bort fra,
      spørger aldrig, til nogen, videregiv, videresend ikke, vis aldrig, vis den aldrig, vis den ikke,
      vis ikke
    `,
    spent: `
      blev afvist, blev brugt, er allerede brugt, er brugt, er forkert, er ikke længere gyldig, er udløbet,
      er ugyldig, har været brugt, udløbet
    `,
    done: 'betalt, fuldført, gennemført, godkendt, lykkedes',
    promo: `
      bonus, fri fragt, gave, gavekort, gevinst, gratis, gratis fragt, kampagnekode, rabat, rabatkode, spar,
      tilbud, tilbudskode, tillykke, udsalg, vind, vinder, vundet
    `,
    thing: `
      afmelde, afmelder dig, afslutter abonnementet, apotek, apoteket, bygningen, cykellås, døren, dørmanden,
      elevatoren, garagen, i beskedfeltet, i emnefeltet, i kassen, i meddelelsesfeltet, i receptionen,
      ikke modtage flere, indgangen, møde, mødet, nøgleboks, opgangen, opsiger, parkering, portneren, recept,
      receptionen, receptionisten, router, simkort, slår notifikationer fra, som reference, tekniker,
      teknikeren, vagten, ved ankomst, ved døren, ved indgangen, ved kassen, ved skranken, viceværten
    `,
    shown: 'forevis, fremvis, vis, vis din kode, vis koden',
    balance: 'disponibel saldo, disponibelt, rådighedsbeløb, saldo',
    shared: 'bankkode',
    other: `
      aftale, aftalenummer, alarmkode, beløb, bestilling, bestillingsnummer, billet, billetkode, booking,
      bookingkode, bookingnummer, bruger, brugernavn, ca, cirka, cpr, cvr, der ender på, dørkode, ender på,
      faktura, fakturanummer, fejlkode, fly, forsendelse, forsendelsesnummer, fra, gavekortkode, i alt,
      invitationskode, konto, kontonummer, kort, kortnummer, kun, kundekode, kundenr, kundenummer, kønummer,
      medlemskode, medlemsnummer, mindst, mobilepay, mødekode, måler, op til, ordre, ordrenr, ordrenummer,
      pakke, pakkenummer, plads, portkode, postnummer, puk kode, reference, referencenummer, reservation,
      reservationsnummer, sag, sagsnummer, serienummer, servicekode, siden, sidste 4 cifre, sidste cifre,
      sidste fire cifre, slutter på, spor, sporingsnummer, sum, til, tog, track trace, transaktion,
      varenummer, version, vogn, værdikode, værelse, wi fi adgangskode, wifi adgangskode, wifi kode
    `,
    call: 'kontakt, kundeservice, ring, ring på, ring til, sms til, spørgsmål, tlf nr',
    channel: 'mobilnummer, telefon, telefonnummer',
    money: 'kroner, millioner, point, procent, tusind, øre',
    counted: `
      artikler, cifre, cifrede, cifret, etage, gade, gange, grader, gæster, hverdage, kilometer, meter,
      måned, måneder, nætter, pakker, personer, sal, stk, tegn, uge, uger, varer, vej, år
    `,
    month: `
      august, december, februar, fredag, januar, juli, juni, lørdag, maj, mandag, marts, okt, oktober,
      onsdag, søndag, tirsdag, torsdag
    `,
    ledger: 'betaling på, betalingsservice, hævet, indbetaling, indsat, køb, overførsel, overført, trukket',
    talk: 'afgang, afmeld, forsinket, leveres, leveret, levering, lægetid, tid hos',
    link: `
      den, denne, det, dette, din, dit, en, er, et, følgende, her er, jeres, ny, nye, personlige, som følger
    `,
    number: 'dette tal, disse tal, følgende cifre, følgende nummer, følgende tal, nr, nummer',
    with: 'med, med tallet, ved hjælp af',
    for: 'af, for, hos, i, med, på, til, ved',
    valid: `
      er gyldig, gyldig, gyldig i, gyldighed, gælder, inden, inden for, indenfor, udløber, udløber om,
      virker i
    `,
    second: 'sekund, sekunder',
    minute: 'minut, minutter',
    hour: 'time, timer',
    day: 'dag, dage, døgn',
    numerals: { to: 2, tre: 3, fem: 5, ti: 10, femten: 15, tyve: 20, tredive: 30 },
    mute: 'fra dig, koden til, til dig, til din',
  },
  {
    id: 'is',
    receipt: 'heimildarkóði, heimildarnúmer',
    otp: `
      aðgangskóði, auðkenningarkóð*, auðkenningarkóði, auðkenningarnúmer*, auðkenniskóði, auðkennisnúmer,
      einnota aðgangsorð, einnota kóði, einnota lykilorð, innskráningarkóð*, innskráningarkóði, kóðinn er,
      kóðinn þinn, staðfestingarkóð*, staðfestingarnúmer, virkjunarkóð*, virkjunarkóði, öryggiskóð*,
      öryggisnúmer*
    `,
    code: 'aðgangsorð, kóða*, kóðann, kóði*, leyninúmer, lykilorð*, pin númer',
    pickup: 'afgreiðslukóði, afhendingarkóði, afhendingarnúmer, sóttkóði',
    collect: 'afhendingarstað*, pakkaport, póstbox, tilbúin til afhendingar',
    enter: 'færðu inn, nota, notaðu, skráðu, sláðu inn',
    reply: 'sendu, svara með, svaraðu, svaraðu með, svaraðu skilaboðunum með',
    purpose: `
      auðkenna, innskráning*, skrá þig inn, skráningu, staðfesta, staðfestir, staðfestu, til að borga,
      til að greiða, virkja
    `,
    secret: 'aldrei, deildu ekki, ekki deila, ekki gefa, engum, með neinum',
    spent: 'er ekki lengur gildur, er ógildur, er runninn út, er útrunninn, hefur verið notaður, rann út',
    done: 'greitt, samþykkt',
    promo: 'afsláttur, bónus, frítt, gjafabréf, gjöf, tilboð, vannst',
    thing: `
      dyrakóði, dyraverði, dyravörður, hlið, hliðið, í afgreiðslu, í móttöku, öryggisverði, við dyrnar,
      við hliðið, við innganginn
    `,
    shown: 'framvísaðu, framvísið, sýndu, sýnið',
    balance: 'staða, staða reiknings',
    other: `
      afsláttarkóði, bókun, bókunarnúmer, gjafakóði, hurðarkóði, kennitala, kort, kortnúmer, póstnúmer,
      pöntun, pöntunarnúmer, reikningsnúmer, reikningur, sending, sendingarnúmer, símanúmer, tilvísun, upphæð,
      villukóði, wifi lykilorð
    `,
    call: 'hringdu, hringja, í síma, síma, sími',
    money: 'krónum, krónur, prósent, punktar',
    counted: 'ár, manns, mánuðir, sinnum, stk, vika, vikur',
    month: 'apríl, ágúst, desember, febrúar, janúar, júlí, júní, maí, nóvember, október',
    ledger: 'færsla, greiðsla, innborgun, úttekt',
    talk: 'afhent, tími hjá',
    link: 'eftirfarandi, er, hér, þessi, þinn, þitt, þín',
    number: 'nr, númer',
    for: 'á, fyrir, hjá, til',
    valid: 'gilda, gildir, gildir í, innan, rennur út, rennur út eftir',
    second: 'sekúndum, sekúndur',
    minute: 'mín, mínúta, mínútum, mínútur',
    hour: 'klst, klukkustund, klukkustundir, tíma',
    day: 'daga, dagar, dögum',
  },
];
