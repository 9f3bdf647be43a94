import type { Language } from '../lexicon/language.ts';
import { compose } from './compose.ts';

/** Polish, Czech and Slovak. */
export const slavicWest: readonly Language[] = [
  {
    id: 'pl',
    receipt: 'kod autoryzacji, kod autoryzacyjny, nr autoryzacji, numer autoryzacji',
    otp: `
      ${compose(
        'kod, kodem, kodu, kody, kodzie',
        `
          2fa, 3d secure, 3ds, aktywac*, aktywuj*, autoryzac*, autoryzuj*, bezpieczeństwa, blik,
          do aktywac*, do autoryzac*, do karty, do konta, do logowania, do odblokowania, do operacji,
          do płatności, do podpis*, do potwierdzenia, do przelewu, do realizacji, do rejestrac*, do resetu*,
          do sms, do transakcji, do umowy, do weryfikac*, do zalogowania, do zlecenia, do zmiany hasła,
          dostępowy, dostępu, dwuetapow*, identyfikac*, jednorazow*, kontrolny, logowania, odblokow*,
          odzyskiwania, operacji, parowania, podpisu, potwierdzaj*, potwierdzenia, rejestrac*, rejestruj*,
          resetowania, resetuj*, sms, transakcji, tymczasowy, uwierzytelni*, uwierzytelnienia, weryfikac*,
          weryfikuj*, z sms, zabezpieczaj*, zatwierdzaj*, zatwierdzenia
        `,
      )},
      ${compose(
        'kod, kodem, kodu',
        compose(
          `
            autoryzacji, autoryzacyjny, do autoryzacji, do potwierdzenia, potwierdzający, potwierdzenia,
            weryfikacyjny
          `,
          `
            karty, konta, nr, numer telefonu, numeru, numeru telefonu, operację, operacji, płatności,
            płatność, przelew, przelewu, rezerwacji, transakcję, transakcji, umowy, zamówienia, zamówienie,
            zlecenia
          `,
        ),
      )},
      ${compose(
        'pana, pani, państwa, twoim, twojego, twój',
        'hasło, hasło to, kod, kod pin, kod sms, kod to, kodem, kodu, pin, pin to, tymczasowe hasło',
      )},
      ${compose(
        'jednorazowego, jednorazowy, jednorazowym, tymczasowego, tymczasowy',
        'kod, kod autoryzacyjny, kod dostępu, kod sms, kod weryfikacyjny, kodem, kodu, pin, token',
      )},
      ${compose(
        'jednorazowe, jednorazowego, jednorazowym, tymczasowe, tymczasowego',
        'hasła, hasłem, hasło, hasło sms',
      )},
      blik kod, hasła jednorazow*, hasła sms, hasłem jednorazow*, hasło autoryzac*, hasło do logowania,
      hasło do operacji, hasło do przelewu, hasło do transakcji, hasło do zalogowania, hasło dostępu,
      hasło jednorazow*, hasło sms, hasło sms nr, hasło startowe, hasło tymczasowe, kod allegro,
      kod autoryz, kod blik, kod facebook*, kod google, kod profilu zaufanego, kod weryf, kod whatsapp,
      kodu weryf, profil zaufany kod, sms kod*, smshasło, smskod nr, smskod*, token sms,
      uwierzytelnianie dwuskładnikowe, weryfikacja dwuetapowa
    `,
    code: `
      hasła, hasłem, hasło, hasło nr, hasło to, hasłu, klucz, kod, kod nr, kod pin, kod to, kodem, kodów,
      kodu, kody, kodzie, numer pin, pin kod, pin to, pinem, pinu, podaj kod, użyj kodu, wpisz kod
    `,
    pickup: `
      ${compose(
        'kod, kodem, kodu, pin',
        `
          do automatu, do odbioru, do otwarcia, do paczki, do paczkomatu, do skrytki, doręczenia, nadania,
          odbiorcy, odbiorczy, odbioru, otwarcia, paczki, paczkomatu, skrytki, wydania, zwrotu
        `,
      )},
      kod do odbioru paczki, kod nadania, kod odbioru paczki, kod odbioru to, kod qr do odbioru, kod zwrotu
    `,
    collect: `
      automacie paczkowym, automat dhl, automat paczkowy, czeka na ciebie, czeka na odbiór, dhl box,
      do odbioru, gotowa do odbioru, gotowe do odbioru, możesz odebrać, można odebrać, odbierz paczkę,
      odbierz przesyłkę, odbierz zamówienie, odbiór paczki, one box, orlen paczka, paczkomacie, paczkomat,
      paczkomat*, paczkomatu, punkcie dhl pop, punkcie odbioru, punkt odbioru, skrytce, skrytk*,
      urządzenia wpisz, żabka
    `,
    enter: `
      podać, podaj, podając, potwierdź za pomocą, proszę podać, proszę wpisać, przepisz, skorzystaj,
      uzupełnij, użyć, użyj, wpisać, wpisując, wpisz, wpisz go, wprowadzić, wprowadź, wprowadź go,
      zaloguj się używając, zaloguj się z, zaloguj się za pomocą, zatwierdź za pomocą
    `,
    reply: `
      odeślij, odpisz, odpisz kodem, odpisz na sms, odpisz na tego smsa, odpowiedz, odpowiedz kodem,
      odpowiedz na sms, odpowiedz na tego smsa, odpowiedz wpisując, prześlij, wyślij
    `,
    purpose: `
      aby zapłacić, aktywac*, aktywow*, aktywuj*, aktywuje, autoryzac*, autoryzacja transakcji, autoryzow*,
      autoryzuj, autoryzuj*, autoryzuje, by zapłacić, dodać kartę, dodania karty, dodanie karty,
      dodanie odbiorcy, dokończ*, dostęp, dostępu, kontynuow*, logowan*, loguj*, mobilną autoryzację,
      nowe urządzenie, nowego urządzenia, odblokow*, odzyskać, odzyskiwani*, podpiąć, podpis*, podpisanie,
      potwierdz*, potwierdza, potwierdzenia numeru telefonu, potwierdzenia zamówienia,
      potwierdzenie transakcji, potwierdzić, potwierdzić numer telefonu, potwierdzić zamówienie, potwierdź,
      potwierdź numer telefonu, potwierdź zamówienie, powiązać, połączyć, rejestrac*, reset hasła, resetow*,
      sparować, swój numer telefonu, tożsamoś*, ustawić hasło, ustawienia hasła, uwierzytelni*, weryfikac*,
      weryfikacja numeru telefonu, weryfikacji numeru telefonu, weryfikow*, zakończyć, zalogow*, zaloguj się,
      zaloguj się do, zaloguj*, zarejestr*, zatwierdz*, zatwierdź, zaufane urządzenie, zautoryz*,
      żeby zapłacić, zmiana hasła, zmiany hasła, zmienić hasło, zresetuj*, zweryfik*, zweryfikuj
    `,
    secret: `
      innym osobom, jeśli nie, jeśli to nie ty, jeżeli nie, jeżeli to nie, konsultant*, nie dziel, nie mów,
      nie podawaj*, nie pokazuj*, nie prosi, nie prosił*, nie prosimy, nie przekazuj*, nie przesyłaj*,
      nie udostępniaj*, nie ujawniaj*, nie wysyłaj*, nie zlecał*, nigdy nie, nikomu, osobom trzecim,
      oszust*, poufn*, pracowni*, sprawdź, to nie ty, upewnij się, uważaj, w tajemnicy, z nikim,
      zachowaj ostrożność, zignoruj*
    `,
    spent: `
      anulowany, był już użyty, jest błędny, jest już nieważny, jest nieaktualny, jest niepoprawny,
      jest nieprawidłowy, jest nieważny, już wykorzystano, już wykorzystany, nie jest już ważny,
      przeterminowany, stracił ważność, utracił ważność, wygasł, wygasło, został już użyty,
      został już wykorzystany, został odrzucony, został użyty, został wykorzystany
    `,
    done: `
      autoryzowano, opłacono, pobrano, pomyślnie, potwierdzono, powiodła się, przyjęta, przyjęto,
      płatność przyjęta, wykonana, wykonano, zaakceptowana, zaakceptowano, zaakceptowany,
      zakończona pomyślnie, zapłacono, zatwierdzona, zatwierdzone, zatwierdzono, zatwierdzony, zrealizowana,
      zrealizowano
    `,
    promo: `
      bon, bonu, bonus, bonusów, bonusu, bonusy, darmow*, darmowa dostawa, głosuj*, gratis, gratulacj*,
      karta podarunkowa, konkurs*, kupon, kuponu, loteri*, nagrod*, odbierz prezent, oferta, okazja, oszczędź,
      prezent*, promo, promocj*, rabat*, skorzystaj z oferty, taniej, upust*, voucher*, w koszyku, wygra*,
      wyprzedaż*, za darmo, zgarnij, zniżk*
    `,
    thing: `
      alarm*, anuluje subskrypcję, aptece, apteka, apteki, bramce, bramk*, bramka, bramki, bramy, budynk*,
      budynku, do budynku, do drzwi, do klatki, domofon*, dozorcy, drzwi, e recepta, erecepta, furtk*, garaż*,
      garażu, jako tytuł, karty sim, klatki, klatki schodowej, kłódk*, kołowrocie, kołowrotek,
      kończy subskrypcję, na bramce, na recepcji, nie otrzymywać więcej, ochron*, ochroniarzowi, ochronie,
      otwiera drzwi, parking, parkingu, portierce, portierowi, przy kasie, przy wejściu, recepcj*,
      recepcjoniście, recepcjonistce, recepta, recepty, rezygnacj*, rezygnuje z subskrypcji, router*,
      sejf na klucze, sejf*, skrytce na klucze, skrytka na klucze, skrzynki na klucze, spotkani*, strażnikowi,
      szlaban*, technik*, tytule przelewu, tytuł przelewu, w kasie, w recepcji, w temacie, w tytule,
      w tytule przelewu, wejście, wideokonferencj*, windy, windzie, wyłącza powiadomienia,
      wyłączyć powiadomienia, wypisać, wypisuje cię, wypisuje z, zamek, zamka, zrezygnować z
    `,
    shown: `
      okaż, okaż go, okaż kod, pokaż, pokaż go, pokaż kod, pokaż ten kod, proszę okazać, proszę pokazać
    `,
    balance: 'dost. środki, dostępne saldo, dostępne środki, dostępne:, saldo, saldo po, saldo po operacji',
    shared: 'kod banku, kodem banku, kodu banku',
    other: `
      ${compose(
        'kod, kodem, kodu, twój kod, z kodem',
        `
          artykułu, autoryzacji terminala, błędu, dostępu do recepty, e recepty, kierunkowy, klienta,
          kraju, kreskowy, kuponu, lojalnościowy, na rabat, na zniżkę, oferty, pocztowego, pocztowy,
          podarunkowy, polecający, polecenia, produktu, promo, promocyjnego, promocyjny, promocyjnym, qr,
          rabatowy, rabatowym, rabatu, recepty, rezerwacji, swift, śledzenia, towaru, vouchera, voucheru,
          z polecenia, zamówienia, zaproszenia, zniżkowego, zniżkowy, zniżkowym
        `,
      )},
      autobus, bilet, biletu, bilety, bud., cena, do zapłaty, dost. środki, dostępne środki, faktura, fakturę,
      faktury, fv, fvat, gabinecie, gabinet, hasło do wi fi, hasło do wifi, hasło wi fi, hasło wifi,
      id klienta, id spotkania, id transakcji, identyfikator, karcie, karta, kartą, kartą nr, kartę, karty,
      kod agenta, kod alarmu, kod biletu, kod błędu, kod bramy, kod członka, kod do bramy, kod do domofonu,
      kod do drzwi, kod do furtki, kod do klatki, kod do windy, kod domofonu, kod doradcy, kod drzwi,
      kod fundusza, kod klienta, kod partnera, kod puk, kod rezerwacji, kod sim, kod spotkania, kod śledzenia,
      kod technika, kod uczestnika, kod usługi, kod usterki, kod wi fi, kod wifi, konta, kontem, konto,
      końcówce, końcówka, końcówką, kończąca się, kończącej się, kończący się, koszt, kuponem, kwocie, kwota,
      kwotę, kwoty, licznik, licznika, limit, limitu, linia, linii, list przewozowy, listu przewozowego, lok,
      lok., losowanie, lot, lotu, łącznie, maksimum, miejsca, miejsce, mieszk, mieszkanie, minimum, model,
      na konto, na kwotę, na rach, na rach., na rachunek, nr domu, nr karty, nr klienta, nr konta, nr paczki,
      nr polisy, nr przesyłki, nr rachunku, nr ref, nr referencyjny, nr sprawy, nr transakcji, nr umowy,
      nr wniosku, nr zam, nr zgłoszenia, numer karty, numer klienta, numer konta, numer nadania, numer paczki,
      numer polisy, numer przesyłki, numer rachunku, numer referencyjny, numer rezerwacji, numer seryjny,
      numer sprawy, numer śledzenia, numer transakcji, numer umowy, numer zamówienia, numer zgłoszenia,
      odbiorcy nr, około, opłata, ostatnie 4 cyfry, ostatnie cyfry, paczce, paczka, paczkę, paczki, peron,
      peronu, pesel, piętro, pin do karty sim, pin sim, pociąg, pociągu, pokoju, pokój, polisa, polisy, ponad,
      poniżej, powyżej, promokod*, przesyłce, przesyłka, przesyłkę, przesyłki, rach, rach., rachunek,
      rachunkiem, rachunków, rachunku, rata, raty, razem, referencja, regon, rejs, rezerwacja, rezerwację,
      rezerwacji, sala, salda, saldo, sali, sprawa, sprawy, stan konta, suma, sumę, sygn, sygnatura,
      śledzenia, środki, tor, tramwaj, transakcja, transakcji nr, twój kod klienta, tylko, ul., ulica, umowa,
      umowę, umowy, użytkownik, wagon, wersja, wersji, wniosek, wniosku, wolne środki, z rach, z rach.,
      z rachunku, zadłużenie, zakład, zaległość, zam, zam., zamówienia, zamówienie, zamówieniem, zamówieniu,
      zgłoszenia, zgłoszenie
    `,
    call: `
      biuro, bok, dzwonić, dzwoń, infolinia, infolinię, infolinii, kontakt, kontakt pod, na nr, na numer,
      nr tel, obsługa klienta, pod nr, pod numer, pod numerem, prosimy o kontakt, pytania, sms na, sms na nr,
      sms na numer, smsem na, szczegóły, tel, tel., telefonicznie, wyślij sms, wyślij sms na,
      wyślij sms o treści, z numeru, zadzwonić, zadzwoń
    `,
    channel: 'nr telefonu, numer telefonu, numerem telefonu, telefon, telefonem, telefonu',
    money: `
      dolar*, euro, groszy, milion*, mln, pkt, pkt., procent*, punkt, punktów, punkty, tys, tys., tysi*, zl,
      zł, złot*
    `,
    counted: `
      cyfr, cyfrowego, cyfrowy, cyfry, dni roboczych, gb, godz. wcześniej, gości, kilometr*, lat, lata,
      metrów, mies, mies., miesiąc*, miesięc*, noce, nocy, osoby, osób, paczek, pięter, produktów, produkty,
      prób, próby, przesyłek, r., razy, rok, roku, sms, stopni, szt, szt., sztuk, sztuki, tydzień, tygodni*,
      znaki, znaków
    `,
    month: `
      czerwca, czerwiec, czwartek, grudnia, grudzień, kwiecień, kwietnia, lipca, lipiec, listopad,
      listopada, lutego, luty, maj, maja, marca, marzec, niedziela, niedzielę, październik, października,
      piątek, poniedziałek, sierpień, sierpnia, sobota, sobotę, styczeń, stycznia, środa, środę, wrzesień,
      września, wtorek
    `,
    ledger: `
      blokada, doładowan*, obciążen*, obciążono, odmowa, opłacon*, płatność kartą, przelew,
      przelewu przychodzącego, przyjęto przelew, transakcja kartą, uznan*, uznano, wpłata, wpłaty, wpłynęł*,
      wpływ, wypłata, wypłata z bankomatu, wypłaty, zaksięgowan*, zakup, zakupy, zlecenie stałe, zrealizowan*,
      zwrot
    `,
    talk: `
      doręczon*, dostarczon*, kurier, odlot, opóźnion*, pożyczk*, przypominamy, przypomnienie, tylko dzisiaj,
      tylko dziś, w drodze, wizyt*
    `,
    link: `
      będzie, brzmi, dla ciebie, dzień dobry, jednorazowe, jednorazowy, jest, następujące, następujący,
      nasz, nowy, oto, pana, pani, państwa, podany, poniżej, poniższy, proszę, to jest, twoim, twoja, twoje,
      twój, tymczasowe, witaj, wynosi
    `,
    number: `
      następującą liczbę, następujące cyfry, następujący numer, nr., numer, numerem, numeru, numerze,
      te cyfry, tę liczbę
    `,
    with: 'cyframi, liczbą, numerem, przez, przy użyciu, używając, z użyciem, za pomocą',
    for: 'dla, przez',
    valid: `
      aktywne, aktywny, do wykorzystania, jest ważne, jest ważny, jest ważny przez, obowiązuje, pozostało,
      przed upływem, straci ważność, termin ważności, traci ważność, traci ważność po, upływ*, w ciągu,
      w przeciągu, ważn*, ważna, ważna przez, ważne, ważne przez, ważności, ważność, ważny, ważny przez,
      wygasa, wygasną, wygaśnie
    `,
    second: 'sekund, sekundę, sekundy',
    minute: 'minut, minuta, minutach, minutę, minuty',
    hour: 'godz, godz., godzin, godzina, godzinę, godziny',
    day: 'dni, dnia, dniach, dniu, doba, dobę, doby, dób, dzień',
    numerals: {
      jedną: 1,
      jednej: 1,
      dwie: 2,
      dwóch: 2,
      trzy: 3,
      trzech: 3,
      pięć: 5,
      pięciu: 5,
      dziesięć: 10,
      dziesięciu: 10,
      piętnaście: 15,
      piętnastu: 15,
      dwadzieścia: 20,
      trzydzieści: 30,
      sześćdziesiąt: 60,
    },
    mute: `
      do aplikacji, do banku, do konta, do końca, do logowania, do potwierdzenia, do serwisu, do systemu,
      do twojego konta, dostęp do konta, haseł nie, jeszcze nie został użyty, jeśli kod wygasł,
      jeżeli kod wygasł, kartą w, karty w, kodeks*, kodowan*, kodów nie, kodu nie, konta w, konto w,
      na konto w, na swoje konto, na twoje konto, nie dzwoń, nie został użyty, nie został wykorzystany,
      od banku, od nas, swoje konto, swojego konta, swojej karty, transakcja w, transakcji w, twoje konto,
      twojego konta, twojej karty, tylko do, tylko na, tylko w, ważna info*, ważne info*, ważne!, z aplikacji,
      zamówienia w
    `,
  },
  {
    id: 'cs',
    receipt: 'autorizační číslo, autorizační kód, číslo autorizace, kód autorizace',
    otp: `
      ${compose(
        `
          aktivační, autentifikační, autentizační, autorizační, bezpečnostní, dočasné, dočasný,
          identifikační, jednorázové, jednorázového, jednorázový, jednorázovým, kontrolní, obnovovací,
          odblokovací, ověřovací, platební, podpisové, podpisový, potvrzovací, přihlašovací, přístupové,
          přístupový, registrační, tajný, transakční, unikátní, verifikační, vygenerovaný
        `,
        `
          hesla, heslem, heslo, klíč, kod, kód*, kodu, pass, pin, pin kód*, sms klíč, sms kod, sms kód*,
          token
        `,
      )},
      ${compose(
        'kod, kód, kodem, kódem, kódu',
        `
          blik, k aktivaci, k autorizaci, k dokončení, k nastavení, k obnov*, k operaci, k ověření,
          k platbě, k platbě kartou, k podpisu, k potvrzení, k potvrzení objednávky,
          k potvrzení platby kartou, k přihlášení, k registraci, k transakci, k účtu, ověření, potvrzení,
          pro aktivaci, pro autentizaci, pro autorizaci, pro dokončení, pro nastavení, pro objednávku,
          pro obnov*, pro odblokování, pro ověření, pro platbu, pro platbu kartou, pro podpis*,
          pro potvrzení, pro potvrzení objednávky, pro potvrzení platby kartou, pro potvrzení transakce,
          pro převod, pro přihlášení, pro přístup, pro registraci, pro vstup, pro vytvoření, pro změn*,
          z sms, zabezpečení, ze sms
        `,
      )},
      ${compose(
        'tvoje, tvůj, váš, vaše, vašeho, vaším',
        `
          bezpečnostní kód, dočasné heslo, heslo, heslo je, jednorázový kód, kod, kód, kod je, kód je, pin,
          pin je, přihlašovací kód, sms klíč, sms kód
        `,
      )},
      autorizační sms, autorizační sms kod, autorizační sms kód, bankovní identita kód,
      dvoufaktorové ověření, dvoufázové ověření, heslo k přihlášení, heslo pro jednorázové,
      heslo pro ověření, heslo pro platbu, heslo pro přihlášení, jednorázově, kód google, kód whatsapp,
      mobilní klíč, mtan, sms heslo, sms klíč, sms klíče, sms kod, sms kód*, smsklíč, smskod, smskód*
    `,
    code: `
      číselný kód, hesla, heslem, heslo, heslo je, heslu, klíč, klíčem, kod, kód, kod je, kód je, kodem,
      kódem, kodu, kódu, kódů, kódy, pin je, pin kód, pin kódu, pinu, zadej kód, zadejte kód
    `,
    pickup: `
      ${compose(
        'heslo, kod, kód, kódem, kódu, pin',
        `
          boxu, k boxu, k otevření, k otevření boxu, k převzetí, k výdeji, k vyzvednutí, k zásilce,
          ke schránce, podání, pro otevření, pro otevření boxu, pro podání, pro převzetí, pro vrácení,
          pro výdej, pro vyzvednutí, pro zásilku, schránky, výdeje, výdejní, vyzvednutí, zásilky
        `,
      )},
      odběrový kód*, otevírací kód*, podací kód*, výdejní heslo, výdejní kod, výdejní kód*, výdejní pin,
      vyzvedávací kód*
    `,
    collect: `
      alzabox, alzabox*, balíkovn*, boxu, čeká na tebe, čeká na vás, dpd box, k vyzvednutí,
      můžete vyzvednout, na poště, ox box, parcelshop*, penguinbox, ppl box, připraven k vyzvednutí,
      připravena k vyzvednutí, připraveno k vyzvednutí, schránk*, výdejna, výdejně, výdejní box*,
      výdejní místo, výdejním místě, vyzvedněte, vyzvedni, vyzvednutí, z box, z boxu, zásilkovn*, zbox
    `,
    enter: `
      nahlaste, napište, opište, potvrďte pomocí, použij, použijte, použít, přepište, přihlas se pomocí,
      přihlaste se kódem, přihlaste se pomocí, sdělte, uveďte, vlož, vložte, vyplňte, zadání, zadat, zadej,
      zadejte
    `,
    reply: `
      odepište, odešlete, odešlete zpět, odpovědí, odpověz, odpovězte, odpovězte číslem, odpovězte na sms,
      odpovězte na tuto sms, pošlete, pošlete zpět, zašlete
    `,
    purpose: `
      a zaplaťte, abyste zaplatili, aktivac*, aktivov*, aktivuj*, aktivuje, autentiz*, autoriz*, autorizaci,
      autorizuje, autorizujte, dokonč*, identit*, k zaplacení, nastavení hesla, nové zařízení,
      nového zařízení, novém zařízení, obnov*, odblokov*, ověření čísla, ověření telefonního čísla,
      ověření telefonu, ověření*, ověřit, ověřova*, ověřte, ověřte své telefonní číslo,
      ověřte telefonní číslo, ověřuj*, platbu kartou, podpis, podpis*, pokračov*, potvrď, potvrď*, potvrdí,
      potvrďte, potvrďte objednávku, potvrz*, potvrzení objednávky, potvrzení platby,
      potvrzení telefonního čísla, potvrzuje, přidání karty, přihlas se, přihlas*, přihláš*, přihlaste se,
      připojení, přístup*, pro zaplacení, propojení, propojit, registrac*, registrov*, registrujte,
      reset hesla, schválení, schválit, schvalte, souhlas*, spárov*, spárování, totožnost*, verifik*, vstup*,
      zapomenuté heslo, změna hesla, změně hesla, změnu hesla, změny hesla
    `,
    secret: `
      důvěrn*, ignoruj, ignorujte, jiné osobě, nejste to vy, neposílejte, neposkytujte, nepožádali,
      neprozrazujte, nepředávejte, nepřeposílejte, neříkejte, nesděluj, nesdělujte, nesdělujte ho, nesdílej,
      nesdílejte, neukazujte, neuvádějte, nezadávejte, nežádali, nikdy, nikomu, po telefonu, podvod*,
      pokud jste, pokud jste o, pokud nejste, pokud se nepřihlašujete, pokud to nejste, pozor, pracovník*,
      pracovníkům, s nikým, třetí osobě, třetím osobám, v tajnosti, zaměstnan*
    `,
    spent: `
      byl již použit, byl použit, expiroval, je chybný, je neplatný, již byl použit, již není platný,
      není platný, propadl, už byl použit, už není platný, vypršel, vypršela, vypršela platnost, zrušen
    `,
    done: `
      autorizována, potvrzena, přijato, proběhla, provedena, provedeno, přijata, schválena, schváleno,
      stržena, strženo, uhrazeno, úspěšná, úspěšně, zaplacena, zaplaceno
    `,
    promo: `
      akce, blahopřejeme, bonus, bonusu, bonusů, bonusy, dárek, dárkov*, dárkový poukaz, dárky,
      doprava zdarma, gratulujeme, hlasov*, hlasuj*, kupon*, kupón*, poukaz*, slev*, slevov*, soutěž*, ušetř*,
      v košíku, voucher*, výher*, výhra, vyhrál*, výhru, výprodej*, zdarma
    `,
    thing: `
      alarm*, brán*, budov*, budovy, do budovy, do domu, do předmětu, do zprávy pro příjemce, domovní telefon,
      dveře, dveří, erecept, garáž*, hlídači, jako variabilní symbol, klíč je, lékárna, lékárně, na pokladně,
      na recepci, na vrátnici, ochrance, odhlásit odběr, odhlášení, ostraze, parkování, parkoviště,
      při příchodu, při příjezdu, recepc*, recepční, recepčnímu, recept, router*, ruší odběr,
      schránce na klíče, schránka na klíče, schránky na klíče, schůzk*, sim kart*, správci budovy, technik*,
      trezor*, turniket, turniketu, u pokladny, u vchodu, u vstupu, ukončí odběr, variabilní symbol, vchod*,
      vrát*, vrátné, vrátnému, vypíná oznámení, vypne oznámení, vypne upozornění, výtah*, zámek, zámku,
      závor*, zpráva pro příjemce, zruší odběr, zruší předplatné
    `,
    shown: `
      předložte, předložte kód, prokažte se, prokažte se kódem, ukaž, ukažte, ukažte kód, ukažte svůj kód,
      ukažte tento kód
    `,
    balance: 'disp. zůstatek, disponibilní zůstatek, k dispozici:, použitelný zůstatek, zůstatek',
    shared: 'kód banky, kódu banky',
    other: `
      ${compose(
        'akční, dárkový, dárkovým, kod, kód, kódem, kódu, promo, s kódem, slevový, slevovým, váš kód',
        `
          chyby, klienta, kod, kód, kódem, kupon, kupón, kupónu, na slevu, objednávky, poukaz,
          poukazu, pro slevu, produktu, rezervace, slevový, slevy, voucher, výrobku, zboží, země
        `,
      )},
      asi, autobus, balíček, balíčku, balík, balíku, byt, cca, celkem, cena, cenu, ceny, č. j, č. karty,
      č. obj, č. p, č. pokoje, č. požadavku, č. případu, č. rezervace, č. smlouvy, č. transakce, č. ú,
      č. účtu, č. zákazníka, č. zásilky, č.j., čárový kód, částce, částka, částkou, částku, částky,
      číslo karty, číslo objednávky, číslo pro sledování, číslo rezervace, číslo smlouvy, číslo transakce,
      číslo účtu, číslo zákazníka, číslo zásilky, členský kód, čp, dič, disp. zůstatek, disponibilní, dluh,
      elektroměr, erecept, erecepty, faktur*, heslo k wi fi, heslo k wifi, heslo na wifi, heslo wi fi,
      heslo wifi, hlášení, chyba, chybový kód, ičo, id transakce, identifikátor eReceptu, jen za, jízdenk*,
      k úhradě, karta, kartě, kartou, kartou č, kartu, karty, klientské číslo, klientský kód, kód alarmu,
      kód brány, kód člena, kód dveří, kód fondu, kód chyby, kód ke dveřím, kód klienta, kód od dveří,
      kód partnera, kód poradce, kód puk, kód rezervace, kód schůzky, kód vstupenky, kód zákazníka,
      kód závady, kód zdravotní pojišťovny, kolej, končí na, končící, končící číslem, končící na, končícím,
      konstantní symbol, letenk*, letu, limit, limitu, lístek, losování, maximálně, minimálně, místo, model,
      na účet, nad, nástupiště, nedoplatek, obj., obj. č, objednávk*, okolo, ordinace, patro, pin k sim,
      podací číslo, pojistk*, pojistná smlouva, pokoj, poplatek, poslední číslice, poslední čtyři číslice,
      poštovní směrovací číslo, pouze, požadavek, požadavku, protiúčet, předvolba, přeplatek, přes, případ,
      psč, puk kód, qr kod, qr kód, reference, referenční číslo, rezervac*, rezervační kód, rodné číslo,
      sedadlo, sériové číslo, sledovací číslo, směrový kód, smlouv*, sp. zn, specifický symbol,
      spisová značka, splátka, splátku, spoj, stav, suma, tah, tramvaj, transakce č, účet, účtě, účtem, účtu,
      ul., ulice, uživatelské jméno, var. symbol, variabilní symbol, variabilním symbolem, ve výši, verze,
      vlak, vlaku, vstupenk*, vůz, výrobní číslo, výše, z účtu, zákaznické číslo, zákaznický kód, zásilce,
      zásilka, zásilkou, zásilku, zásilky, zůst, zůst., zůstatek, zůstatku, žádost, žádosti
    `,
    call: `
      dotazy, info linka, infolink*, kontakt, kontaktujte, linka, linku, na čísla, na čísle, na číslo, na tel,
      podpora, pošlete sms, pošlete sms na, sms na, sms ve tvaru, tel, tel., tel. č, tel. číslo, více info,
      volat, volejte, z čísla, zákaznická linka, zákaznické linky, zákaznický servis, zavolat, zavolejte
    `,
    channel: 'telefon, telefonem, telefonní číslo, telefonním čísle, telefonu',
    money: 'bodů, dolarů, eur, eura, euro, haléř*, kc, kč, korun*, mil., milion*, procent*, tis., tisíc*',
    counted: `
      balíků, číslic, číslice, hod. předem, hostů, kilometr*, krát, ks, kusů, kusy, měsíc*, metrů, místného,
      místný, nocí, osob, osoby, patro, pokusů, pokusy, prac. dnů, pracovních, produktů, rok, roku, roky,
      stupňů, týden, týdn*, zásilek, znaků, znaky
    `,
    month: `
      březen, března, červen, července, červenec, června, čtvrtek, duben, dubna, květen, května, leden,
      ledna, listopad, listopadu, neděle, neděli, pátek, pondělí, prosince, prosinec, říjen, října, sobota,
      sobotu, srpen, srpna, středa, středu, únor, února, úterý, září
    `,
    ledger: `
      dobit*, dobití, inkaso, karetní platba, nákup, odepsán*, odchozí, odchozí platba, platba kartou,
      příchozí, příchozí platba, připsán*, úhrada, uhrazen*, vklad, vrácena, výběr, výběr z bankomatu,
      zamítnuta, zaplacen*, zaplatili jste, zaúčtov*, zůstatku
    `,
    talk: `
      doručena, doručíme, jen dnes, kurýr, na cestě, nabídk*, objednán, odlet, připomínáme, půjčk*, termín,
      vyšetření, zpožd*
    `,
    link: `
      číslo, dobrý den, je, jednorázový, následující, níže, níže uvedený, nové, nový, prosím, tady, tento,
      tímto, toto, tvoje, tvůj, uvedený, váš, vaše, vašeho, vaši, zde, zní
    `,
    number: 'č., čís., čísla, číslo, následující číslice, následující číslo, toto číslo, tyto číslice',
    with: 'číslem, čísly, pomocí, prostřednictvím, s pomocí',
    valid: `
      aktivní, během, do vypršení, expiruje, expiruje za, je platná, je platný, lze použít, nejpozději do,
      platí, platí ještě, platná, platné, platnost, platnost kódu, platnosti, platný, po dobu, použitelný,
      pozbývá, v průběhu, vyprší, vyprší za, zbývá
    `,
    second: 'sekund, sekundu, sekundy, vteřin, vteřiny',
    minute: 'min., minut, minuta, minutách, minutu, minuty',
    hour: 'hod, hod., hodin, hodina, hodinách, hodinu, hodiny',
    day: 'den, dne, dnech, dní, dnů, dny',
    numerals: {
      jednu: 1,
      dvě: 2,
      dvou: 2,
      tři: 3,
      tří: 3,
      pět: 5,
      pěti: 5,
      deset: 10,
      deseti: 10,
      patnáct: 15,
      patnácti: 15,
      dvacet: 20,
      třicet: 30,
      šedesát: 60,
    },
    mute: `
      do telefonu, do účtu, ještě nebyl použit, k účtu, k vašemu účtu, kartou u, kartou v, kodex*,
      kódy neposíl*, kódy nikdy, na telefonu, nebyl použit, nevolejte, objednávky na, po ověření,
      po potvrzení, po přihlášení, po telefonu, po zadání, pokud kód vypršel, svého účtu, svůj účet,
      v telefonním, v telefonu, váš účet, vašeho účtu, vaši kartu, vaší karty, za účelem
    `,
  },
  {
    id: 'sk',
    receipt: 'autorizačné číslo, autorizačný kód, číslo autorizácie, kód autorizácie',
    otp: `
      ${compose(
        `
          aktivačné, aktivačný, autentifikačný, autentizačný, autorizačné, autorizačný, bezpečnostné,
          bezpečnostný, dočasné, dočasný, identifikačný, jednorazové, jednorazového, jednorazový,
          jednorazovým, kontrolný, obnovovací, odblokovací, overovací, overovacie, platobný, podpisový,
          potvrdzovací, potvrdzujúci, prihlasovací, prihlasovacie, prístupové, prístupový, registračný,
          tajný, transakčný, unikátny, verifikačné, verifikačný
        `,
        'hesla, heslo, heslom, kľúč, kod, kód*, kodu, pin, pin kód*, sms kľúč, sms kod, sms kód*, token',
      )},
      ${compose(
        'kod, kód, kodom, kódom, kódu',
        `
          k platbe, k potvrdeniu, k prihláseniu, k účtu, na aktiváciu, na autorizáciu, na dokončenie,
          na nastavenie, na obnov*, na odblokovanie, na overenie, na platbu, na platbu kartou, na podpis*,
          na potvrdenie, na potvrdenie objednávky, na potvrdenie platby kartou, na potvrdenie transakcie,
          na prihlásenie, na prístup, na registráciu, na vstup, na vytvorenie, na zmenu, overenia,
          potvrdenia, pre aktiváciu, pre autorizáciu, pre dokončenie, pre objednávku, pre obnov*,
          pre overenie, pre platbu, pre potvrdenie, pre prihlásenie, pre prístup, pre registráciu,
          pre vstup, pre zmenu, z sms, zabezpečenia, zo sms
        `,
      )},
      ${compose(
        'tvoj, tvoje, váš, vaše, vášho, vaším',
        `
          bezpečnostný kód, dočasné heslo, heslo, heslo je, jednorazový kód, kod, kód, kod je, kód je,
          overovací kód, pin, pin je, prihlasovací kód, sms kľúč, sms kód
        `,
      )},
      autorizačná sms, dvojfaktorové overenie, dvojstupňové overenie, heslo na overenie, heslo na platbu,
      heslo na prihlásenie, heslo pre prihlásenie, kód google, kód whatsapp, sms kľúč, sms kľúče, smskód*
    `,
    code: `
      číselný kód, hesla, heslo, heslo je, heslom, kľúč, kľúčom, kód, kod je, kód je, kodom, kódom, kódov,
      kódu, kódy, pin je, pin kód, pin kódu, zadaj kód, zadajte kód
    `,
    pickup: `
      ${compose(
        'heslo, kod, kód, kódom, kódu, pin',
        `
          boxu, k boxu, k schránke, k zásielke, na otvorenie, na otvorenie boxu, na otvorenie schránky,
          na podanie, na prevzatie, na vrátenie, na výdaj, na vyzdvihnutie, na zásielku, pre prevzatie,
          pre vyzdvihnutie, schránky, výdaja, vyzdvihnutia, zásielky
        `,
      )},
      odberný kód*, podací kód*, preberací kód*, výdajný kod, výdajný kód*, výdajný pin
    `,
    collect: `
      alzabox*, balikobox*, balíkobox*, čaká na teba, čaká na vás, môžete vyzdvihnúť, na pošte, packeta,
      prevezmite, prevzatie, pripravená na odber, pripravená na prevzatie, pripravená na vyzdvihnutie,
      pripravený na vyzdvihnutie, schránk*, sps balíkovo, výdajné miesto, výdajni, výdajnom mieste,
      výdajný box, vyzdvihni, vyzdvihnite, vyzdvihnutie
    `,
    enter: `
      nahláste, napíšte, opíšte, potvrďte pomocou, použi, použiť, použite, prepíšte, prihláste sa pomocou,
      uveďte, vlož, vložte, vyplňte, zadaj, zadajte, zadaním, zadať
    `,
    reply: `
      odošlite, odpíšte, odpoveďou, odpovedzte, odpovedzte číslom, odpovedzte na túto sms, pošlite,
      pošlite späť, zašlite
    `,
    purpose: `
      a zaplaťte, aby ste zaplatili, aktivác*, aktivov*, aktivuj*, aktivuje, autentif*, autoriz*, autorizuje,
      dokonč*, identit*, na zaplatenie, nastavenie hesla, nové zariadenie, nového zariadenia, novom zariadení,
      obnov*, odblokov*, overenia, overenie, overenie čísla, overenie telefónneho čísla, overiť, overte,
      overte svoje telefónne číslo, platbu kartou, podpis, podpis*, pokračov*, potvrď, potvrd*, potvrď*,
      potvrdenie objednávky, potvrdenie platby, potvrdenie telefónneho čísla, potvrdí, potvrdíte, potvrďte,
      potvrdzuje, prepojenie, prepojiť, pridanie karty, prihlás sa, prihlas*, prihlás*, prihláste sa,
      pripojenie, prístup*, registrác*, registrov*, reset hesla, schválenie, schváliť, schválite, schváľte,
      spárovanie, súhlas*, totožnos*, verifik*, vstup*, zabudnuté heslo, zmena hesla, zmenu hesla, zmeny hesla
    `,
    secret: `
      ak nie ste, ak ste, ak ste o, ak to nie ste, dôvern*, ignoruj, ignorujte, inej osobe, nehovorte,
      neodovzdávajte, neoznamujte, neposielajte, neposkytujte, nepožiadali, nepreposielajte, neprezrádzajte,
      neukazujte, nezadávajte, nezdieľaj, nezdieľajte, nezverejňujte, nežiadali, nie ste to vy, nikdy,
      nikomu, po telefóne, podvod*, pozor, pracovník*, s nikým, tretej osobe, tretím osobám, tretím stranám,
      v tajnosti, zamestnan*
    `,
    spent: `
      bol použitý, bol už použitý, exspiroval, je neplatný, neplatí, nie je platný, prepadol, už bol použitý,
      už neplatí, už nie je platný, vypršal, vypršala platnosť
    `,
    done: `
      potvrdená, prebehla, prijatá, schválená, schválené, uhradené, úspešná, úspešne, vykonaná, zaplatená,
      zaplatené
    `,
    promo: `
      akcia, akciu, blahoželáme, bonus, bonusov, bonusu, bonusy, darček*, darčekový poukaz, doprava zdarma,
      gratulujeme, hlasuj*, kupón*, poukaz*, súťaž*, ušetr*, v košíku, voucher*, výher*, výhra, vyhral*,
      výhru, výpredaj*, zadarmo, zľav*, zľavov*
    `,
    thing: `
      ako variabilný symbol, brán*, budov*, budovy, do budovy, do predmetu, do správy pre prijímateľa, dvere,
      dverí, erecept, garáž*, kľúč je, lekáreň, lekárni, na pokladni, na recepcii, na vrátnici, ochranke,
      odhlásenie, parkovisko, pri pokladni, pri príchode, pri vchode, pri vstupe, recepci*, recepčnej,
      recepčnému, recept, router*, schránka na kľúče, schránke na kľúče, sim kart*, strážnikovi, stretnuti*,
      technik*, trezor*, ukončí odber, variabilný symbol, vchod*, vrátničke, vrátnikovi, vypne oznámenia,
      vypne upozornenia, výťah*, zámku, zámok, závor*, zruší odber, zruší predplatné
    `,
    shown: 'predložte, preukážte sa, ukáž, ukážte, ukážte kód, ukážte svoj kód, ukážte tento kód',
    balance: 'disp. zostatok, disponibilný zostatok, použiteľný zostatok, zostatok',
    shared: 'kód banky, kódu banky',
    other: `
      ${compose(
        'akciový, darčekový, kód, kódom, kódu, s kódom, váš kód, zľavový, zľavovým',
        `
          chyby, klienta, kod, kód, kódom, krajiny, kupón, kupónu, na zľavu, objednávky, poukaz,
          poukazu, produktu, rezervácie, tovaru, zľavový, zľavy
        `,
      )},
      ambulancia, autobus, balíček, balík, balíka, byt, celkom, cena, cenu, ceny, cestovný lístok, č. karty,
      č. obj, č. účtu, č. zásielky, čiarový kód, číslo karty, číslo objednávky, číslo rezervácie,
      číslo transakcie, číslo účtu, číslo zákazníka, číslo zásielky, číslo zmluvy, dič, disponibilný, dlh,
      električka, elektromer, faktúr*, heslo k wi fi, heslo k wifi, heslo wi fi, heslo wifi, chybový kód, iba,
      ičo, id transakcie, izba, karta, karte, kartou, kartu, karty, kód brány, kód člena, kód dverí,
      kód chyby, kód klienta, kód od dverí, kód poruchy, kód puk, kód rezervácie, kód stretnutia,
      kód zákazníka, koľaj, končí na, končiac*, končiaca na, končiacou na, letenk*, letu, limit, limitu,
      lístok, maximálne, miesto, minimálne, na účet, na úhradu, nad, nástupište, nedoplatok, obj., objednávk*,
      okolo, podacie číslo, poistk*, poistná zmluva, poplatok, poschodie, posledné číslice,
      posledné štyri číslice, požiadavka, požiadavky, predvoľba, preplatok, prípad, psč, puk kód, qr kód,
      referencia, referenčné číslo, rezervác*, rezervačný kód, rodné číslo, sedadlo, sériové číslo,
      sledovacie číslo, splátka, splátku, spoj, spolu, stav, suma, sume, sumou, sumu, sumy, transakcia č,
      účet, účte, účtom, účtu, ul., ulica, užívateľské meno, variabilný symbol, verzia, vlak, vlaku, vo výške,
      vozeň, vstupenk*, výrobné číslo, výška, z účtu, zákaznícke číslo, zákaznícky kód, zásielka, zásielke,
      zásielkou, zásielku, zásielky, zmluv*, zost, zostatku, zostatok, žiadosť, žiadosti, žrebovanie
    `,
    call: `
      infolink*, kontakt, kontaktujte, linka, linku, na čísla, na čísle, na číslo, na tel, otázky, podpora,
      pošlite sms, pošlite sms na, sms na, tel, tel., tel. číslo, viac info, volajte, volať, z čísla,
      zákaznícka linka, zavolajte, zavolať
    `,
    channel: 'telefón, telefónne číslo, telefónnom čísle, telefónu',
    money: 'bodov, centov, eur, eura, eurá, euro, milión*, percent*, tisíc*',
    counted: `
      balíkov, číslic, číslice, hostí, kilometr*, krát, kusov, kusy, mesiac*, metrov, miestny, nocí, osoby,
      osôb, pokusov, pokusy, pracovných, produktov, rok, rokov, roku, roky, stupňov, týždeň, týždn*,
      zásielok, znakov, znaky
    `,
    month: `
      apríl, apríla, augusta, decembra, február, februára, januar, januára, júl, júla, jún, júna, máj, mája,
      marca, marec, nedeľa, nedeľu, novembra, október, októbra, piatok, pondelok, septembra, sobota, sobotu,
      streda, stredu, štvrtok, utorok
    `,
    ledger: `
      dobitie, inkaso, nákup, odchádzajúca platba, odpísan*, platba kartou, prichádzajúca platba, pripísan*,
      úhrada, uhraden*, vklad, výber, výber z bankomatu, zamietnutá, zaplaten*, zaúčtov*, zostatku
    `,
    talk: `
      doručená, doručíme, kuriér*, len dnes, mešk*, na ceste, objednaný, odlet, ponuk*, pôžičk*, pripomíname,
      termín, vyšetrenie
    `,
    link: `
      číslo, dobrý deň, je, jednorazový, nasledovný, nasledujúci, nižšie, nižšie uvedený, nové, nový,
      prosím, tento, toto, tu, tvoj, tvoje, týmto, uvedený, váš, vaše, vaši, znie
    `,
    number: 'č., čísla, číslo, nasledujúce číslo, tieto číslice, toto číslo',
    with: 'číslom, pomocou, prostredníctvom',
    valid: `
      aktívny, do uplynutia, exspiruje, je platná, je platný, možno použiť, najneskôr do, platí, platná,
      platné, platnosť, platnosti, platný, po dobu, počas, použiteľný, uplyn*, v priebehu, vyprší, vyprší o,
      vyprší za, zostáva
    `,
    second: 'sekúnd, sekundu, sekundy',
    minute: 'minút, minúta, minútach, minútu, minúty',
    hour: 'hod., hodín, hodina, hodinách, hodinu, hodiny',
    day: 'deň, dňa, dni, dní, dňoch',
    numerals: {
      jednu: 1,
      dve: 2,
      dvoch: 2,
      tri: 3,
      troch: 3,
      päť: 5,
      piatich: 5,
      desať: 10,
      desiatich: 10,
      pätnásť: 15,
      dvadsať: 20,
      tridsať: 30,
    },
    mute: `
      do telefónu, do účtu, k účtu, k vášmu účtu, kartou v, kódy nikdy, nevolajte, po overení, po potvrdení,
      po prihlásení, po telefóne, po zadaní, svojho účtu, v telefóne, váš účet, vašej karty, vášho účtu,
      vašu kartu
    `,
  },
];
