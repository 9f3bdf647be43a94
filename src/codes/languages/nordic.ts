import type { Language } from '../language.ts';

export const nordic: readonly Language[] = [
  {
    id: 'sv',
    otp: `verifieringskod, verifierings kod, verifieringskoden, verifikationskod, verifikationskoden, bekräftelsekod, bekräftelsekoden, säkerhetskod, säkerhetskoden, engångskod, engångskoden, engångs kod, engångslösenord, engångslösen, engångslösenordet, engångspinkod, inloggningskod, inloggningskoden, inloggnings kod, aktiveringskod, aktiveringskoden, registreringskod, registreringskoden, autentiseringskod, behörighetskod, åtkomstkod, godkännandekod, återställningskod, kontrollkod, kontrollkoden, tillfällig kod, tillfälligt lösenord, tillfällig pin, sms kod, smskod, smskoden, upplåsningskod, identifieringskod, valideringskod, signeringskod, betalkod, er kod, koden är, tvåstegsverifiering, parkopplingskod, passerkod, leveranskod, kvittenskod, utlämningskod`,
    code: 'kod, koden, kods, lösenord, lösenordet, pinkod, pin koden, pinkoden, sifferkod, lösen, din kod',
    pickup:
      'hämtkod, hämtkoden, hämtningskod, uthämtningskod, avhämtningskod, paketkod, skåpkod, hämtnings kod, upphämtningskod, avi kod, returkod',
    collect:
      'paketbox, paketskåp, paketautomat, ombud, utlämningsställe, hämtas, att hämta, hämta ditt paket, instabox, budbee, serviceställe, upphämtning',
    enter: 'ange, använd, skriv, skriv in, fyll i, knappa in, mata in, uppge, visa',
    purpose:
      'logga in, inloggning, bekräfta, verifiera, registrera, aktivera, verifiering, registrering, identifiera, godkänna, återställa, slutföra, fortsätta, ändra, signera, legitimera, ditt konto för',
    secret:
      'dela inte, dela aldrig, lämna inte, lämna aldrig, lämna inte ut, avslöja inte, ge inte, ge aldrig, ingen annan, inte med någon, med någon, till någon, med andra, hemlig, bortse, ignorera, inte begärt, inte du, frågar aldrig, ber aldrig, skicka inte vidare',
    other:
      'order, ordernummer, ordernr, beställning, beställningsnummer, faktura, fakturanummer, kundnummer, kundnr, konto, kontonummer, kort, kortnummer, kort som slutar på, slutar på, slutar med, sista siffror, sändning, sändningsnummer, paket, kollinummer, kolli, spårningsnummer, referens, referensnummer, ocr, ocr nummer, bokning, bokningsnummer, bokningskod, bokningsreferens, flyg, tåg, spår, vagn, plats, rum, port, belopp, summa, totalt, saldo, rabattkod, kampanjkod, presentkort, presentkortskod, värdekod, erbjudandekod, inbjudningskod, postnummer, riktnummer, portkod, felkod, ärende, ärendenummer, avtal, avtalsnummer, medlemsnummer, användare, användarnamn, id nummer, artikelnummer, serienummer, transaktion, transaktions id, sedan, cirka, ca, minst, högst, endast, från, till, upp till, org nr, personnummer, könummer, nummerlapp, kölapp, bankgiro, plusgiro, swish, mätare, version',
    call: 'ring, ringa, telefon, telefonnummer, tel nr, kundtjänst, kundservice, mobilnummer, sms till, sms a, svara, skicka, kontakta, kontakt, support, frågor',
    money: 'kronor, öre, poäng, procent, miljoner, tusen',
    counted:
      'st, gånger, personer, veckor, vecka, månader, månad, år, kilometer, meter, siffror, tecken, siffrig, siffriga, siffrigt, våning, varor, artiklar, paket, gäster, arbetsdagar, vardagar, grader, nätter, gatan, vägen',
    month:
      'januari, februari, mars, maj, juni, juli, augusti, oktober, okt, måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, fre, lör, sön',
    ledger:
      'debiterats, krediterats, betalat, betalning, köp, överföring, insättning, uttag, saldo, dragits, autogiro, swishat',
    talk: 'vunnit, vinst, vinnare, rabatt, erbjudande, rea, tidbokning, läkartid, levererat, levereras, leverans, gratis, avregistrera, grattis, försenad, avgång',
    link: 'är, din, ditt, er, ert, den, det, denna, detta, här är, följande, som följer, ny, nya, en, personliga',
    number: 'nummer, nr',
    for: 'för, av, på, hos, med, vid, i',
    valid:
      'giltig, giltigt, gäller, är giltig, går ut, går ut om, upphör, upphör om, inom, giltighetstid, löper ut, gäller i, förfaller',
    second: 'sekunder, sekund, sek',
    minute: 'minuter, minut',
    hour: 'timmar, timme, tim',
    day: 'dagar, dag, dygn',
    numerals: { två: 2, tre: 3, fem: 5, tio: 10, femton: 15, tjugo: 20, trettio: 30 },
    mute: 'med någon annan, till ditt, till din, från dig, koden till, plats på, sms kod till',
  },
  {
    id: 'no',
    otp: `verifiseringskode, verifiseringskoden, verifiserings kode, verifikasjonskode, bekreftelseskode, bekreftelseskoden, sikkerhetskode, sikkerhetskoden, engangskode, engangskoden, engangs kode, engangspassord, engangspassordet, engangspin, innloggingskode, innloggingskoden, påloggingskode, påloggingskoden, pålogging kode, aktiveringskode, aktiveringskoden, registreringskode, autentiseringskode, autorisasjonskode, tilgangskode, godkjenningskode, gjenopprettingskode, tilbakestillingskode, kontrollkode, midlertidig kode, midlertidig passord, sms kode, smskode, opplåsingskode, identifikasjonskode, valideringskode, signeringskode, koden er, kode er, totrinnsbekreftelse, mobilkode, bankid kode, kodebrikke, leveringskode, utleveringskode`,
    code: 'kode, koden, passord, passordet, pinkode, pin kode, pin koden, tallkode, din kode, koden din',
    pickup:
      'hentekode, hentekoden, henting kode, pakkekode, pakkeboks kode, utleveringskode pakke, skapkode, hente kode, returkode',
    collect:
      'pakkeboks, pakkeautomat, pakkeskap, hentested, utleveringssted, hentes, å hente, klar til henting, kan hentes, hente pakken, post i butikk, pakkeskapet',
    enter: 'bruk, oppgi, skriv inn, tast inn, tast, angi, fyll inn, skriv, legg inn, vis',
    purpose:
      'logge inn, logg inn, logge på, innlogging, pålogging, bekrefte, bekreft, verifisere, verifiser, registrere, aktivere, verifisering, registrering, godkjenne, tilbakestille, fullføre, fortsette, endre, signere, identifisere',
    secret:
      'ikke del, del ikke, aldri del, del aldri, ikke gi, gi aldri, ikke oppgi, med noen, til noen, med andre, til andre, hemmelig, ignorer, se bort fra, ikke bedt om, ikke deg, spør aldri, ber aldri, ikke videresend',
    other:
      'ordre, ordrenummer, ordrenr, bestilling, bestillingsnummer, faktura, fakturanummer, kundenummer, kundenr, konto, kontonummer, kort, kortnummer, som slutter på, slutter på, slutter med, siste siffer, siste fire siffer, siste 4 siffer, sending, sendingsnummer, pakke, pakkenummer, sporingsnummer, referanse, referansenummer, kid, kid nummer, booking, bookingreferanse, bestillingskode, bookingnummer, flight, tog, spor, vogn, sete, rom, beløp, sum, totalt, saldo, rabattkode, kampanjekode, gavekort, gavekortkode, verdikode, vervekode, invitasjonskode, postnummer, feilkode, sak, saksnummer, avtale, avtalenummer, medlemsnummer, bruker, brukernavn, artikkelnummer, serienummer, transaksjon, siden, cirka, ca, minst, opptil, kun, fra, til, kønummer, kølapp, måler, målepunkt, org nr, fødselsnummer, versjon, vipps',
    call: 'ring, telefon, telefonnummer, tlf nr, kundeservice, mobilnummer, sms til, svar, send, kontakt, spørsmål, kundesenter',
    money: 'kroner, øre, poeng, prosent, millioner, tusen',
    counted:
      'stk, ganger, personer, uker, uke, måneder, måned, år, kilometer, meter, siffer, sifret, sifrede, tegn, etasje, varer, artikler, pakker, gjester, virkedager, grader, netter, gate, veien',
    month:
      'januar, februar, mars, mai, juni, juli, august, oktober, desember, des, okt, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, man, tir, tor, lør',
    ledger:
      'belastet, kreditert, betalt, betaling på, kjøp, varekjøp, overføring, overført, innskudd, uttak, saldo, trukket, avtalegiro',
    talk: 'vunnet, gevinst, vinner, rabatt, tilbud, salg, time hos, legetime, levert, leveres, levering, gratis, avmelding, gratulerer, forsinket, avgang',
    link: 'er, din, ditt, deres, den, det, denne, dette, her er, følgende, som følger, ny, en, et, personlige',
    number: 'nummer, nr',
    for: 'for, av, på, hos, med, ved, i',
    valid:
      'gyldig, er gyldig, gjelder, gyldighet, utløper, utløper om, innen, gyldig i, løper ut, varer, går ut',
    second: 'sekunder, sekund',
    minute: 'minutter, minutt',
    hour: 'timer, time',
    day: 'dager, dag, døgn',
    numerals: { to: 2, tre: 3, fem: 5, ti: 10, femten: 15, tjue: 20, tretti: 30 },
    mute: 'til deg, fra deg, til din, koden til',
  },
  {
    id: 'da',
    otp: `bekræftelseskode, bekræftelseskoden, verifikationskode, verifikationskoden, verificeringskode, verificerings kode, sikkerhedskode, sikkerhedskoden, engangskode, engangskoden, engangs kode, engangsadgangskode, engangsadgangskoden, engangspassword, engangskodeord, engangspin, adgangskode, adgangskoden, loginkode, login kode, logonkode, aktiveringskode, aktiveringskoden, tilmeldingskode, registreringskode, godkendelseskode, godkendelseskoden, autorisationskode, autentificeringskode, gendannelseskode, nulstillingskode, kontrolkode, midlertidig kode, midlertidig adgangskode, sms kode, smskode, sms koden, oplåsningskode, identifikationskode, valideringskode, underskriftskode, koden er, kode er, totrinsbekræftelse, nemid kode, mitid kode, nøglekode, leveringskode`,
    code: 'kode, koden, kodeord, pinkode, talkode, password, din kode',
    pickup:
      'afhentningskode, afhentningskoden, afhentningspin, pakkekode, pakkeboks kode, hentekode, returkode, boks kode, udleveringskode',
    collect:
      'pakkeboks, pakkeshop, pakkeautomat, afhentningssted, udleveringssted, afhentes, afhentning, klar til afhentning, hentes, hente din pakke, nærboks, swipbox, døgnboks',
    enter: 'brug, indtast, indtaste, skriv, angiv, oplys, anvend, benyt, tast, vis, med koden',
    purpose:
      'logge ind, log ind, login, logge på, bekræfte, bekræft, verificere, verificer, registrere, aktivere, aktiver, verificering, registrering, godkende, godkend, nulstille, gennemføre, fortsætte, ændre, underskrive, identificere, oprette',
    secret:
      'del ikke, ikke del, del aldrig, aldrig del, giv ikke, giv aldrig, oplys ikke, oplys aldrig, med nogen, til nogen, med andre, hemmelig, ignorer, se bort fra, ikke anmodet, ikke dig, spørger aldrig, beder aldrig, videresend ikke, må ikke deles, videregiv',
    other:
      'ordre, ordrenummer, ordrenr, bestilling, bestillingsnummer, faktura, fakturanummer, kundenummer, kundenr, konto, kontonummer, kort, kortnummer, der ender på, ender på, slutter på, sidste cifre, sidste fire cifre, sidste 4 cifre, forsendelse, forsendelsesnummer, pakke, pakkenummer, sporingsnummer, track trace, reference, referencenummer, booking, bookingnummer, bookingkode, reservation, reservationsnummer, fly, tog, spor, vogn, plads, værelse, beløb, sum, i alt, saldo, rabatkode, kampagnekode, gavekort, gavekortkode, værdikode, invitationskode, postnummer, fejlkode, sag, sagsnummer, aftale, aftalenummer, medlemsnummer, bruger, brugernavn, varenummer, serienummer, transaktion, siden, cirka, ca, mindst, op til, kun, fra, til, kønummer, måler, cvr, cpr, version, mobilepay',
    call: 'ring, ring til, telefon, telefonnummer, tlf nr, kundeservice, mobilnummer, sms til, svar, send, kontakt, spørgsmål, ring på',
    money: 'kroner, øre, point, procent, millioner, tusind',
    counted:
      'stk, gange, personer, uger, uge, måneder, måned, år, kilometer, meter, cifre, cifret, cifrede, tegn, etage, sal, varer, artikler, pakker, gæster, hverdage, grader, nætter, gade, vej',
    month:
      'januar, februar, marts, maj, juni, juli, august, oktober, december, okt, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag',
    ledger:
      'hævet, indsat, betalt, betaling på, køb, overførsel, overført, indbetaling, saldo, trukket, betalingsservice',
    talk: 'vundet, gevinst, vinder, rabat, tilbud, udsalg, tid hos, lægetid, leveret, leveres, levering, gratis, afmeld, tillykke, forsinket, afgang',
    link: 'er, din, dit, jeres, den, det, denne, dette, her er, følgende, som følger, ny, nye, en, et, personlige',
    number: 'nummer, nr',
    for: 'for, til, af, på, hos, med, ved, i',
    valid:
      'gyldig, er gyldig, gælder, gyldighed, udløber, udløber om, inden for, inden, indenfor, gyldig i, virker i',
    second: 'sekunder, sekund',
    minute: 'minutter, minut',
    hour: 'timer, time',
    day: 'dage, dag, døgn',
    numerals: { to: 2, tre: 3, fem: 5, ti: 10, femten: 15, tyve: 20, tredive: 30 },
    mute: 'til dig, fra dig, til din, koden til, kode til',
  },
  {
    id: 'is',
    otp: 'staðfestingarkóð*, öryggiskóð*, innskráningarkóð*, auðkenningarkóð*, auðkenningarnúmer*, virkjunarkóð*, öryggisnúmer*, einnota kóði, einnota lykilorð, einnota aðgangsorð, aðgangskóði, innskráningarkóði, virkjunarkóði, auðkenningarkóði, auðkennisnúmer, kóðinn þinn, kóðinn er, staðfestingarnúmer, auðkenniskóði',
    code: 'kóði*, kóða*, kóðann, lykilorð*, aðgangsorð, pin númer, leyninúmer',
    pickup: 'afhendingarkóði, sóttkóði, afhendingarnúmer, afgreiðslukóði',
    collect: 'póstbox, pakkaport, tilbúin til afhendingar, afhendingarstað*',
    enter: 'sláðu inn, notaðu, nota, skráðu, færðu inn',
    purpose: 'skrá þig inn, innskráning*, staðfesta, staðfestu, virkja, auðkenna, skráningu',
    secret: 'ekki deila, deildu ekki, aldrei, ekki gefa, með neinum, engum',
    other:
      'pöntun, pöntunarnúmer, reikningur, reikningsnúmer, kort, kortnúmer, sending, sendingarnúmer, bókun, bókunarnúmer, tilvísun, upphæð, staða, afsláttarkóði, gjafakóði, kennitala, símanúmer, póstnúmer',
    call: 'hringdu, hringja, sími, síma, í síma, svaraðu, sendu',
    money: 'krónur, krónum, prósent, punktar',
    counted: 'vikur, vika, mánuðir, ár, stk, sinnum, manns',
    month: 'janúar, febrúar, apríl, maí, júní, júlí, ágúst, október, nóvember, desember',
    ledger: 'greitt, greiðsla, færsla, úttekt, innborgun',
    talk: 'vannst, afsláttur, tilboð, afhent, tími hjá',
    link: 'er, þinn, þín, þitt, þessi, eftirfarandi, hér',
    number: 'númer, nr',
    for: 'fyrir, til, á, hjá',
    valid: 'gildir, gildir í, gilda, rennur út, rennur út eftir, innan',
    second: 'sekúndur, sekúndum',
    minute: 'mínútur, mínútum, mínúta, mín',
    hour: 'klukkustundir, klukkustund, klst, tíma',
    day: 'daga, dagar, dögum',
  },
];
