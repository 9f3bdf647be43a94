import { checkLanguage } from './table.ts';

checkLanguage('Polish', {
  otp: [
    ['Twój kod weryfikacyjny to 482913. Nie podawaj go nikomu.', '482913'],
    [
      'Kod autoryzacyjny nr 3 z dn. 14.05.2025 do przelewu na kwotę 150,00 PLN na rachunek 12...4471: 771204',
      '771204',
    ],
    ['903114 to Twój kod logowania do LasBanku', '903114'],
    [
      'Hasło SMS: 55120918. Transakcja kartą *0912 na 249,99 zł. Nie udostępniaj hasła pracownikom banku.',
      '55120918',
    ],
    ['Potwierdz numer telefonu kodem "3318" w aplikacji', '3318'],
    ['Kod: 118 204. Uzyj go, aby zalogowac sie do serwisu', '118204'],
    ['Jednorazowe hasło do zalogowania: xK7mQ29', 'xK7mQ29'],
    ['Wpisz 4096, aby dokończyć rejestrację konta w sklepie Brzeg', '4096'],
    ['RzekaTaxi: kod aktywacyjny [20418]. Kod wygaśnie za 15 min.', '20418'],
    ['Kod do zmiany hasla: KT7M-92', 'KT7M92'],
  ],
  none: [
    'Płatność kartą *4471 na kwotę 120,50 PLN. Dostępne środki: 1834,12 PLN.',
    'Paczka 620012345678901234567890 jest w drodze. Kurier przyjedzie 14.05 w godz. 10-12.',
    'Rabat 20% z kodem LATO25 tylko do 31 sierpnia!',
    'Przypominamy o wizycie 14 maja o 10:30, gabinet 214. Tel. 22 555 01 99.',
    'Zamówienie 7712345 zostało wysłane. Do zapłaty 89 zł.',
    'Nigdy nie podawaj nikomu kodów z SMS. Bank o nie nie prosi.',
    'Gratulacje! Wygrałeś 10000 zł. Wyślij SMS o treści TAK na numer 7245.',
    'Twoje saldo wynosi 4512 zł. Infolinia: 801 123 456',
  ],
  pickup: [
    ['Twoja paczka czeka w paczkomacie WAW112. Kod odbioru: 481903. Odbierz ją do 16.05.', '481903'],
    ['Przesyłka gotowa do odbioru w automacie, PIN do odbioru 5512', '5512'],
  ],
  valid: [
    ['Kod 551320 jest ważny przez 5 minut', 5],
    ['Twój kod: 551320. Kod wygasa w ciągu dziesięciu minut.', 10],
  ],
});

checkLanguage('Czech', {
  otp: [
    ['Váš ověřovací kód je 482913. Nikomu ho nesdělujte.', '482913'],
    ['Autorizační kód 771 204 pro platbu 1 499,00 CZK kartou *4471 u OBCHOD.', '771204'],
    ['903114 je váš přihlašovací kód do Les Banky', '903114'],
    ['SMS klíč: 5512-0918. Převod 2500 Kč na účet 1234567890/0800.', '55120918'],
    ['Zadejte kód "3318" pro potvrzení telefonního čísla', '3318'],
    ['Vas kod pro prihlaseni: 118204', '118204'],
    ['Jednorázové heslo: xK7mQ29, platnost 3 minuty', 'xK7mQ29'],
    ['Pro dokončení registrace zadejte 4096', '4096'],
    ['Kód pro obnovu hesla (20418) nikomu nepřeposílejte', '20418'],
  ],
  none: [
    'Platba kartou *4471 ve výši 249,50 Kč. Zůstatek 18340,12 Kč.',
    'Zásilka DR1234567890M je na cestě. Kurýr dorazí 14. 5. mezi 10:00 a 12:00.',
    'Sleva 20 % s kódem LETO25 jen do konce srpna!',
    'Připomínáme termín vyšetření 14. května v 10:30, ordinace 214.',
    'Objednávka č. 7712345 byla odeslána, k úhradě 890 Kč.',
    'Volejte zákaznickou linku 800 123 456.',
    'Nikdy nikomu nesdělujte kódy z SMS.',
    'Gratulujeme, vyhráli jste 50000 Kč! Pošlete SMS na 90211.',
  ],
  pickup: [
    ['Zásilka je připravena k vyzvednutí v Z-BOXu Lesní 12. Kód pro vyzvednutí: 481903', '481903'],
    ['Balík vás čeká na výdejním místě, výdejní kód 5512', '5512'],
  ],
  valid: [
    ['Kód 551320 je platný 10 minut', 10],
    ['Váš kód je 551320. Platnost kódu vyprší za 5 min.', 5],
  ],
});

checkLanguage('Slovak', {
  otp: [
    ['Váš overovací kód je 482913. Nikomu ho neposkytujte.', '482913'],
    ['Autorizačný kód 771 204 na platbu 149,00 EUR kartou *4471.', '771204'],
    ['903114 je váš prihlasovací kód do Les Banky', '903114'],
    ['SMS kód: 5512-0918, prevod 250 EUR na účet SK12...4471', '55120918'],
    ['Zadajte kód "3318" na overenie telefónneho čísla', '3318'],
    ['Vas kod na prihlasenie: 118204', '118204'],
    ['Jednorazové heslo: xK7mQ29', 'xK7mQ29'],
    ['Na dokončenie registrácie zadajte 4096', '4096'],
  ],
  none: [
    'Platba kartou *4471 v sume 24,50 EUR. Zostatok 1834,12 EUR.',
    'Zásielka ZS123456789SK je na ceste, kuriér príde 14. 5. o 10:00.',
    'Zľava 20 % s kódom LETO25 len do konca augusta!',
    'Pripomíname termín 14. mája o 10:30, ambulancia 214.',
    'Objednávka č. 7712345 bola odoslaná, na úhradu 89 EUR.',
    'Volajte 0800 123 456. Nikomu neposielajte kódy z SMS.',
  ],
  pickup: [['Balík je pripravený na vyzdvihnutie v BalíkoBOXe. Kód na vyzdvihnutie: 481903', '481903']],
  valid: [['Kód 551320 je platný 10 minút', 10]],
});
