import { checkLanguage } from './table.ts';

checkLanguage('German', {
  otp: [
    ['Ihr Bestätigungscode lautet 482913. Er ist 10 Minuten gültig. Geben Sie ihn nicht weiter.', '482913'],
    ['7315 ist dein Login-Code für Fahrtwind. Teile ihn mit niemandem.', '7315'],
    [
      'mTAN: 660218 für Ihre Überweisung über 1.299,00 EUR auf DE89****3391 vom 05.03.2024 um 14:22 Uhr.',
      '660218',
    ],
    [
      'Nordbank: Die TAN für Ihren Einkauf bei BUCHLADEN über 49,90 EUR mit Karte ***1186 lautet 905517.',
      '905517',
    ],
    ['Dein Paketdienst-Sicherheitscode: 118204', '118204'],
    ['Verwenden Sie 551203, um Ihre Handynummer zu bestätigen. Fragen? 0800 1234567', '551203'],
    ['G-284917 ist dein Google-Bestätigungscode.', '284917'],
    ['Ihr Einmalpasswort lautet: K7Q2MD (gültig 5 Min.)', 'K7Q2MD'],
    ['Zur Freigabe des Zugriffs auf das Bürgerkonto geben Sie bitte den Code 829104 ein.', '829104'],
    ['Hallo, dein Code ist 0471', '0471'],
  ],
  none: [
    'Ihr Paket 00340434161094042557 wird heute zwischen 14:00 und 16:00 Uhr zugestellt. Sendung verfolgen: paket.example/7731',
    'Kartenumsatz 49,90 EUR am 05.03.2024 um 14:22 bei BUCHLADEN, Karte endet auf 1186. Sperrhotline 116116.',
    'Ihre Bestellung 7731905 ist unterwegs. Gesamtbetrag 128,60 EUR.',
    'Nur heute: 20% mit dem Gutscheincode SOMMER24! Abmelden: STOP an 72727',
    'Ihr Termin bei Dr. Lang ist am 14.06. um 10:45 Uhr, Zimmer 1204. Absage unter 030 123456.',
    'Wir fragen Sie niemals nach Ihrer TAN oder Ihrem Passwort. Verdacht? Rufen Sie 116 116 an.',
    'ICE 1204 nach Berlin: Abfahrt heute 18:35 von Gleis 7, ca. 20 Minuten später.',
  ],
  pickup: [
    ['Ihr Paket liegt in der Packstation 112. Abholcode: 4471', '4471'],
    ['Abholbereit: Ihr Fach öffnen Sie mit dem Code 551203', '551203'],
  ],
  valid: [
    ['Ihr Bestätigungscode 551320 ist 10 Minuten gültig.', 10],
    ['Code 551320, gültig für drei Minuten', 3],
    ['Die TAN 551320 läuft in 1 Stunde ab', 60],
  ],
});

checkLanguage('Dutch', {
  otp: [
    ['Uw verificatiecode is 482913. Deel deze code met niemand.', '482913'],
    ['7315 is je inlogcode voor Fietsnet.', '7315'],
    ['Gebruik 660218 om in te loggen bij Noordbank. De code verloopt over 5 minuten.', '660218'],
    ['TAN-code 905517 voor uw betaling van € 1.299,00 naar NL91 **** 3391.', '905517'],
    ['Uw sms-code voor het burgerportaal is 118204.', '118204'],
    ['Eenmalige toegangscode: 551203. Niet aangevraagd? Bel 0800-1234.', '551203'],
    ['Je tijdelijke wachtwoord is K7Q2MD', 'K7Q2MD'],
    ['Hoi! Je bevestigingscode is 0471.', '0471'],
  ],
  none: [
    'Je pakket 3SABCD771204 komt vandaag tussen 14:00 en 16:00. Volg via pakket.example/t/4471',
    'Er is 49,90 EUR afgeschreven van rekening eindigend op 1186. Saldo 204,11 EUR.',
    'Uw bestelling 7731905 ligt klaar. Totaal 128,60.',
    'Alleen vandaag 20% korting met kortingscode ZOMER24. Afmelden? SMS STOP naar 4411',
    'Afspraak op 14-06-2024 om 10:45 bij dr. Bos, kamer 1204. Bel 020-1234567 om te wijzigen.',
    'Wij vragen nooit om uw pincode of wachtwoord. Verdacht? Bel 0900 0024.',
  ],
  pickup: [['Je pakket ligt klaar in de pakketautomaat. Ophaalcode: 4471', '4471']],
  valid: [
    ['Uw code 551320 is 10 minuten geldig.', 10],
    ['Code 551320. Verloopt over vijf minuten.', 5],
  ],
});

checkLanguage('Swedish', {
  otp: [
    ['Din verifieringskod är 482913. Dela den inte med någon.', '482913'],
    ['7315 är din inloggningskod till Cykelnät.', '7315'],
    ['Engångskod: 660218. Giltig i 5 minuter.', '660218'],
    ['Nordbanken: kod 905517 för köp på 1 299,00 kr med kort **** 3391.', '905517'],
    ['Ange koden 118204 för att bekräfta ditt mobilnummer', '118204'],
    ['Säkerhetskod 551203. Om du inte begärt koden, ring 0771-123456.', '551203'],
    ['Ditt tillfälliga lösenord är K7Q2MD', 'K7Q2MD'],
    ['Hej! Din kod är 0471', '0471'],
  ],
  none: [
    'Ditt paket 00373500489530470021 levereras idag kl 14-16. Följ det på paket.example/s/4471',
    'Köp 49,90 kr hos BOKHANDELN med kort som slutar på 1186. Saldo 2041,10 kr.',
    'Beställning 7731905 är skickad. Summa 1286 kr.',
    'Rea! 20% rabatt med rabattkod SOMMAR24. Avregistrera: skicka STOPP till 71456',
    'Läkartid 14 juni kl 10:45, rum 1204. Avboka på 08-123 456 78.',
    'Lämna aldrig ut din kod eller ditt lösenord. Ring banken på 0771-123456.',
  ],
  pickup: [['Ditt paket finns i paketboxen. Hämtkod: 4471', '4471']],
  valid: [
    ['Koden 551320 är giltig i 10 minuter.', 10],
    ['Kod 551320, giltig i fem minuter', 5],
  ],
});

checkLanguage('Norwegian', {
  otp: [
    ['Din engangskode er 482913. Ikke del den med noen.', '482913'],
    ['7315 er din påloggingskode for Sykkelnett', '7315'],
    ['Bruk koden 660218 for å logge inn. Koden er gyldig i 5 minutter.', '660218'],
    ['Nordbanken: Engangskode 905517 for kjøp på 1 299,00 kr med kort **** 3391.', '905517'],
    ['Bekreftelseskode: 118204', '118204'],
    ['Sikkerhetskoden din er 551203. Ikke deg? Ring 02020.', '551203'],
    ['Midlertidig passord: K7Q2MD', 'K7Q2MD'],
    ['Hei! Koden din er 0471', '0471'],
  ],
  none: [
    'Pakken din 370722150012345678 leveres i dag kl. 14-16. Spor: pakke.example/s/4471',
    'Varekjøp 49,90 kr hos BOKHANDEL med kort som slutter på 1186. Saldo 2041,10.',
    'Ordre 7731905 er sendt. Sum 1286 kr.',
    'Salg! 20% rabatt med rabattkode SOMMER24. Avmelding: send STOPP til 2440',
    'Legetime 14. juni kl. 10:45, rom 1204. Ring 22 12 34 56 for å endre.',
    'Vi ber aldri om koden eller passordet ditt. Ring 06000.',
  ],
  pickup: [['Pakken din er klar i pakkeboksen. Hentekode: 4471', '4471']],
  valid: [['Koden 551320 er gyldig i 10 minutter.', 10]],
});

checkLanguage('Danish', {
  otp: [
    ['Din bekræftelseskode er 482913. Del den ikke med nogen.', '482913'],
    ['7315 er din loginkode til Cykelnet', '7315'],
    ['Brug koden 660218 til at logge ind. Den udløber om 5 minutter.', '660218'],
    ['Nordbanken: Engangskode 905517 til køb på 1.299,00 kr. med kort **** 3391.', '905517'],
    ['Sikkerhedskode: 118204', '118204'],
    ['Indtast 551203 for at bekræfte dit mobilnummer. Spørgsmål? Ring 70 12 34 56.', '551203'],
    ['Din midlertidige adgangskode er K7Q2MD', 'K7Q2MD'],
    ['Hej! Din kode er 0471', '0471'],
  ],
  none: [
    'Din pakke 00370725900012345678 leveres i dag kl. 14-16. Følg den: pakke.example/s/4471',
    'Køb 49,90 kr. hos BOGHANDEL med kort der ender på 1186. Saldo 2041,10 kr.',
    'Ordre 7731905 er afsendt. I alt 1286 kr.',
    'Tilbud! 20% rabat med rabatkode SOMMER24. Afmeld: send STOP til 1231',
    'Lægetid 14. juni kl. 10:45, lokale 1204. Ring 33 12 34 56.',
    'Vi beder aldrig om din adgangskode. Ring til banken på 70 12 34 56.',
  ],
  pickup: [['Din pakke ligger i pakkeboksen. Afhentningskode: 4471', '4471']],
  valid: [['Koden 551320 udløber om 10 minutter.', 10]],
});

checkLanguage('Icelandic', {
  otp: [
    ['Staðfestingarkóðinn þinn er 482913. Ekki deila honum með neinum.', '482913'],
    ['7315 er innskráningarkóðinn þinn.', '7315'],
    ['Öryggiskóði: 660218', '660218'],
    ['Auðkenningarnúmer: 905517. Gildir í 5 mínútur.', '905517'],
    ['Einnota lykilorð þitt er 118204', '118204'],
    ['Notaðu kóðann 551203 til að skrá þig inn.', '551203'],
    ['Kóðinn þinn er 8830', '8830'],
    ['Aðgangskóði 0471', '0471'],
  ],
  none: [
    'Pakkinn þinn er tilbúinn. Sendingarnúmer 7731905. Opið til 18:00.',
    'Færsla 4.990 kr. á kort sem endar á 1186. Staða 20.411 kr.',
    'Pöntun 7731905 hefur verið send. Upphæð 12.860 kr.',
    'Tilboð! 20% afsláttur með afsláttarkóða SUMAR24.',
    'Tími hjá lækni 14. júní kl. 10:45. Hringdu í síma 512 3456.',
  ],
  pickup: [['Pakkinn er í póstboxi. Afhendingarkóði: 4471', '4471']],
  valid: [['Kóðinn þinn er 551320 og gildir í 10 mínútur', 10]],
});
