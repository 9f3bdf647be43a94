import type { Language } from '../language.ts';
import { compose } from './compose.ts';
import { rewrite } from './scripts.ts';
import type { Script } from './scripts.ts';

const greek: Language = {
  id: 'el',
  otp: `${compose('κωδικός, κωδικό, κωδικού, κωδικοί, κωδικούς, κωδ, κωδ., κωδικός σας, κωδικός sms, κωδικός pin, αριθμός, pin', `επιβεβαίωσης, επαλήθευσης, επαληθευσης, ασφαλείας, ασφάλειας, μιας χρήσης, μίας χρήσης, μιας χρήσεως, πρόσβασης, προσβασης, ενεργοποίησης, ενεργοποιησης, εγγραφής, σύνδεσης, συνδεσης, εισόδου, ταυτοποίησης, πιστοποίησης, αυθεντικοποίησης, εξουσιοδότησης, έγκρισης, ανάκτησης, επαναφοράς, ξεκλειδώματος, συναλλαγής, πληρωμής, υπογραφής, ελέγχου, αναγνώρισης, ταυτότητας, για σύνδεση, για είσοδο, για επιβεβαίωση, για επαλήθευση, για πληρωμή, για την επιβεβαίωση, για την επαλήθευση, για τη σύνδεση, για την είσοδο, για την ενεργοποίηση, για τη συναλλαγή, για την πληρωμή, για την εγγραφή, για την αγορά, για ηλεκτρονική αγορά, για την έγκριση, για την αλλαγή, για την επαναφορά, για την ταυτοποίηση, για την ολοκλήρωση, επιβεβαίωσης παραγγελίας, επιβεβαίωσης συναλλαγής, επιβεβαίωσης πληρωμής, επιβεβαίωσης λογαριασμού, επαλήθευσης λογαριασμού, επιβεβαίωσης τηλεφώνου, ασφαλείας συναλλαγής, otp, extrapin, 3d secure, δύο παραγόντων`)},
    ${compose('προσωρινός, προσωρινό, εφάπαξ, μοναδικός, μυστικός, 6ψήφιος, εξαψήφιος, τετραψήφιος, δυναμικός', 'κωδικός, κωδικό, κωδικός πρόσβασης, κωδικό πρόσβασης, pin')}, ο κωδικός σας, τον κωδικό σας, ο κωδικός σου, κωδικός σου, κωδικός σας, κωδικός σας είναι, κωδικός σας για, το pin σας, ο κωδικός ασφαλείας σας, κωδικός μιας χρήσης σας, ο κωδικός επιβεβαίωσής, επιβεβαίωσής σας, κωδικός επιβεβαίωσής σας, κωδικός επαλήθευσής σας, κωδικός επιβεβαιωσης σας, κωδικός επαλήθευσής, κωδικός πρόσβασής σας, κωδικός whatsapp, κωδικός viber, κωδικός google, συνθηματικό μιας χρήσης, συνθηματικό σας, έλεγχος ταυτότητας δύο παραγόντων`,
  code: 'κωδικός, κωδικό, κωδικού, κωδικοί, κωδικούς, κωδικών, κωδ, κωδ., κωδικός είναι, κωδικός είναι ο, συνθηματικό, συνθηματικού, pin, κλειδί, κωδικός pin, κωδικό pin, κωδικός πρόσβασης, ο κωδικός',
  pickup: compose(
    'κωδικός, κωδικό, κωδικού, pin',
    'παραλαβής, παραλαβής σας, για παραλαβή, για την παραλαβή, για παραλαβή δέματος, για την παραλαβή του δέματος, θυρίδας, για τη θυρίδα, locker, για το locker, ανοίγματος, για άνοιγμα, επιστροφής, παράδοσης, για παράδοση, δέματος, παραλαβής δέματος, παραλαβής παραγγελίας, θυρίδας locker',
  ),
  collect:
    'θυρίδα, θυρίδας, θυρίδες, παραλαβή, παραλαβής, παραλάβετε, παραλάβεις, παράλαβε, για παραλαβή, έτοιμο για παραλαβή, έτοιμη για παραλαβή, διαθέσιμο για παραλαβή, σε περιμένει, σας περιμένει, box now, skroutz point, σημείο παραλαβής, κατάστημα ελτα, acs point, αυτόματο μηχάνημα παραλαβής, κουτί',
  enter:
    'εισάγετε, εισάγεις, εισαγάγετε, εισήγαγε, εισαγωγή, πληκτρολογήστε, πληκτρολόγησε, χρησιμοποιήστε, χρησιμοποίησε, χρησιμοποιείστε, καταχωρήστε, καταχώρησε, καταχωρίστε, συμπληρώστε, δώστε, δείξτε, δείξε, δηλώστε, βάλτε, γράψε',
  purpose:
    'σύνδεση, σύνδεσης, συνδεθείτε, συνδεθείς, συνδέσου, είσοδο, είσοδος, εισόδου, εισέλθετε, επιβεβαιώ*, επιβεβαίω*, επαλήθευ*, επαληθεύ*, εγγραφή, εγγραφής, εγγραφείτε, ενεργοποί*, ταυτοποί*, πιστοποί*, αυθεντικοποί*, εξουσιοδότ*, εγκρίν*, έγκριση, έγκρισης, επαναφορά, ανάκτηση, αλλαγή κωδικού, αλλαγής κωδικού, επαναφορά κωδικού, επαναφοράς κωδικού, πρόσβαση, πρόσβασης, νέα συσκευή, νέας συσκευής, συνεχίσετε, συνέχεια, ολοκληρώ*, ολοκλήρω*, υπογραφή, ξεκλειδώ*, ταυτότητας, του λογαριασμού σας, του λογαριασμού σου, τον αριθμό τηλεφώνου σας, το τηλέφωνό σας, το κινητό σας, e banking, διαδικτυακή αγορά, διαδικτυακές αγορές, ηλεκτρονική αγορά, ηλεκτρονικής αγοράς',
  secret:
    'μην τον κοινοποι*, μην κοινοποι*, μην το κοινοποι*, μη κοινοποι*, μην μοιρά*, μην τον μοιρά*, μην το μοιρά*, μη μοιρά*, μην αποκαλύ*, μην τον αποκαλύ*, μην δώσετε, μη δώσετε, μην δίνετε, μη δίνετε, μην τον δώσετε, μην τον δίνετε, μην τον δώσεις, μην δώσεις, μην πείτε, μην τον πείτε, μη γνωστοποι*, μην τον γνωστοποι*, μην γνωστοποι*, μην προωθ*, μην στέλνετε, μην τον στείλ*, ποτέ, σε κανέναν, σε κανένα, με κανέναν, με άλλους, σε τρίτους, τρίτους, εμπιστευτικ*, απόρρητ*, μυστικό, αγνοήστε, αγνόησε, δεν ζητήσατε, αν δεν, εάν δεν, αν δεν εσείς, δεν ήσασταν εσείς, δεν είστε εσείς, απάτη, απάτες, υπάλληλ*, εκπρόσωπ*',
  other: `παραγγελία, παραγγελίας, παραγγελία σας, παραγγελίας σας, αρ παραγγελίας, αρ. παραγγελίας, αριθμός παραγγελίας, λογαριασμός, λογαριασμό, λογαριασμού, λογ, λογ., αρ. λογαριασμού, αρ. λογ, αριθμός λογαριασμού, κάρτα, κάρτας, κάρτα σας, κάρτας σας, καρτα, αρ. κάρτας, αριθμός κάρτας, λήγουσα σε, που λήγει σε, τελευταία ψηφία, τελευταία 4 ψηφία, αποστολή, αποστολής, αποστολη, αρ. αποστολής, αριθμός αποστολής, voucher, δέμα, δέματος, αρ. δέματος, αριθμός εντοπισμού, κωδικός αποστολής, κωδικός παρακολούθησης, κράτηση, κράτησης, αρ. κράτησης, αριθμός κράτησης, κωδικός κράτησης, εισιτήριο, εισιτηρίου, πτήση, πτήσης, τρένο, δρομολόγιο, θέση, δωμάτιο, ιατρείο, αρ. συναλλαγής, κωδικός συναλλαγής αρ, αναφορά, αριθμός αναφοράς, αρ. πρωτ, αρ. πρωτοκόλλου, αριθμός πρωτοκόλλου, πρωτόκολλο, αίτημα, αιτήματος, αίτηση, αίτησης, αρ. αίτησης, υπόθεση, συμβόλαιο, συμβολαίου, αρ. συμβολαίου, κωδικός πελάτη, αρ. πελάτη, αριθμός πελάτη, αφμ, αμκα, αρ. παροχής, αριθμός παροχής, παροχή, παροχής, κωδικός ηλεκτρονικής πληρωμής, κωδικός πληρωμής λογαριασμού, rf, μετρητής, όνομα χρήστη, ποσό, ποσού, ποσού ευρώ, ποσο, αξίας, αξία, υπόλοιπο, υπολοίπου, υπολ, υπολ., διαθέσιμο υπόλοιπο, διαθέσιμο, όριο, σύνολο, συνολικό, συνολικά, τιμή, κόστος, δόση, δόσης, οφειλή, οφειλής, πληρωτέο,
    ${compose('κωδικός, κωδικό, με κωδικό, με τον κωδικό, με κωδ, εκπτωτικός, εκπτωτικό, προωθητικός', 'έκπτωσης, προσφοράς, κουπονιού, δώρου, προϊόντος, σφάλματος, χώρας, τράπεζας, πρόσκλησης, περιοχής, swift, κωδικός, κωδικό, qr')}, εκπτωτικό κουπόνι, κουπόνι, κουπονιού, δωροεπιταγή, δωροεπιταγής, τ.κ., τκ, ταχυδρομικός κώδικας, γραμμωτός κώδικας, qr κωδικός, σειριακός αριθμός, έκδοση, περίπου, άνω των, πάνω από, τουλάχιστον, έως, μόνο, οδός, όροφος, διαμέρισμα, λεωφορείο, γραμμή`,
  call: 'καλέστε, κάλεσε, κλήση, κλήσεις, τηλ, τηλ., τηλέφωνο, τηλεφώνου, τηλέφωνα, τηλεφωνικ*, τηλεφωνήστε, αριθμό τηλεφώνου, στο τηλ, στο τηλ., στον αριθμό, στείλτε, στείλε, στείλτε sms, sms στο, sms στον, απαντήστε, απάντησε, επικοινωνήστε, επικοινωνία, εξυπηρέτηση πελατών, εξυπηρέτησης πελατών, πληροφορίες, υποστήριξη, γραμμή εξυπηρέτησης',
  money: 'ευρώ, ευρω, πόντοι, πόντους, πόντων, τοις εκατό, χιλ, χιλιάδες, εκατ, εκατ., εκατομμύρια, μίλια',
  counted:
    'τεμ, τεμ., τεμάχια, φορές, φορά, άτομα, ατόμων, εβδομάδ*, μήνες, μηνών, μήνα, μήνας, έτη, ετών, έτος, έτους, χρόνια, ψηφίων, ψηφία, ψήφιο, ψήφιος, χαρακτήρ*, προϊόντα, δέματα, εργάσιμες, εργάσιμων, χλμ, χιλιόμετρα, μέτρα, διανυκτερεύσεις, επισκέπτες, βαθμοί, βαθμούς, προσπάθειες, πμ, μμ, π.μ, μ.μ, gb, sms',
  month:
    'ιανουαρίου, φεβρουαρίου, μαρτίου, απριλίου, μαΐου, ιουνίου, ιουλίου, αυγούστου, σεπτεμβρίου, οκτωβρίου, νοεμβρίου, δεκεμβρίου, ιανουάριος, φεβρουάριος, μάρτιος, απρίλιος, μάιος, ιούνιος, ιούλιος, αύγουστος, σεπτέμβριος, οκτώβριος, νοέμβριος, δεκέμβριος, δευτέρα, τρίτη, τετάρτη, πέμπτη, παρασκευή, σάββατο, κυριακή, ιαν, φεβ, μαρ, απρ, ιουν, ιουλ, αυγ, σεπ, οκτ, νοε, δεκ',
  ledger:
    'χρεώθηκε, χρέωση, χρεώσεις, πιστώθηκε, πίστωση, αγορά, αγορές, ανάληψη, κατάθεση, κατάθεσης, μεταφορά, μεταφοράς, έμβασμα, πληρωμή, πληρώθηκε, πληρωμής έγινε, υπόλοιπο, διαθέσιμο, επιστροφή χρημάτων, αντιλογισμ*, μισθοδοσία, ανανέωση υπολοίπου, οφειλ*',
  talk: 'κερδίσατε, κέρδισες, κερδίστε, κέρδισε, νικητ*, έπαθλο, δώρο, δώρα, κλήρωση, λοταρία, τζακποτ, έκπτωση, εκπτώσεις, προσφορά, προσφορές, ξεπούλημα, δωρεάν, συγχαρητήρια, ραντεβού, υπενθύμιση, υπενθυμίζουμε, παραδόθηκε, παραδοθεί, προς παράδοση, καθοδόν, κούριερ, courier, αναχώρηση, καθυστέρηση, μόνο σήμερα, δάνειο',
  link: 'σας, σου, είναι, είναι ο, είναι το, ο, η, το, του, τον, την, της, αυτός, αυτό, αυτός είναι, παρακάτω, ακόλουθος, ακόλουθο, ακόλουθο κωδικό, εξής, νέος, νέο, γεια σας, γεια σου, ιδού, παρακαλώ, μιας χρήσης, ένας, ένα, μας, ως',
  number: 'αριθμός, αριθμό, αριθμού, αρ, αρ., νο, αριθ',
  for: 'για, από, με, σε, έως',
  valid:
    'ισχύει, ισχύουν, ισχύς, ισχύος, σε ισχύ, έγκυρος, έγκυρο, έγκυρη, λήγει, λήξη, λήξης, θα λήξει, εντός, μέσα σε, εντός των επόμενων, για τα επόμενα, επόμενα, διάρκεια, διάρκειας, διαρκεί, ενεργός, ισχυει, απομένουν',
  second: 'δευτερόλεπτα, δευτερολέπτων, δευτ, δευτ.',
  minute: 'λεπτά, λεπτό, λεπτού, λεπτών',
  hour: 'ώρες, ωρών, ώρα, ώρας, ωρες',
  day: 'ημέρες, ημερών, ημέρα, μέρες, ημ',
  numerals: { δύο: 2, τρία: 3, πέντε: 5, δέκα: 10, δεκαπέντε: 15, είκοσι: 20, τριάντα: 30 },
  mute: 'του λογαριασμού σας στο, λογαριασμό σας στ*, τον λογαριασμό σας, στον λογαριασμό σας, της κάρτας σας, την κάρτα σας, κάρτα σας στ*, στο τηλέφωνο, τηλεφωνικά, στο sms, στο e banking, στο app, στο site, στο κατάστημα, στο λογαριασμό, στο λογαριασμό σας, στο διαδίκτυο, στο internet, στο κινητό, στο facebook, στο instagram, στο google, στο gov, στο taxisnet, μόνο για, μόνο εσείς, με κάρτα, με την κάρτα, μην καλέσ*',
};

/** Greeklish by sound; the diphthongs as they are said. */
const SOUND: Script = {
  α: 'a',
  ά: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  έ: 'e',
  ζ: 'z',
  η: 'i',
  ή: 'i',
  θ: 'th',
  ι: 'i',
  ί: 'i',
  ϊ: 'i',
  ΐ: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  ό: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  ύ: 'y',
  ϋ: 'y',
  φ: 'f',
  χ: 'x',
  ψ: 'ps',
  ω: 'o',
  ώ: 'o',
  ου: 'ou',
  ού: 'ou',
  ευ: 'ev',
  εύ: 'ev',
  αυ: 'av',
  αύ: 'av',
};
/** Greeklish by likeness: eta as h, omega as w, the diphthongs letter for letter. */
const LIKENESS: Script = {
  ...SOUND,
  η: 'h',
  ή: 'h',
  υ: 'u',
  ύ: 'u',
  ω: 'w',
  ώ: 'w',
  ευ: 'eu',
  εύ: 'eu',
  αυ: 'au',
  αύ: 'au',
};

/** Greek in both scripts, Albanian. */
export const greekAlbanian: readonly Language[] = [
  greek,
  rewrite(greek, {
    id: 'el-Latn',
    scripts: [SOUND, { ...SOUND, χ: 'h', ξ: 'ks', υ: 'i', ύ: 'i' }, LIKENESS],
    least: 5,
  }),
  {
    id: 'el-Latn',
    call: 'thl, kaleste',
    link: 'sas, sou, einai, einai o',
    minute: 'lepta, leptwn, lepton',
    hour: 'ores, wres',
  },
  {
    id: 'sq',
    otp: `${compose('kodi, kodin, kodit, kod, kode', 'i verifikimit, e verifikimit, verifikimi, verifikues, i konfirmimit, e konfirmimit, konfirmimi, konfirmues, i sigurisë, e sigurisë, sigurie, i aktivizimit, aktivizimi, i hyrjes, hyrjeje, i kyçjes, i autorizimit, autorizimi, i autentifikimit, autentifikimi, i identifikimit, i regjistrimit, i aksesit, aksesi, i qasjes, i vërtetimit, një përdorimësh, një përdorimi, njëpërdorimësh, njëherësh, një herësh, i përkohshëm, i rikuperimit, i rivendosjes, i pagesës, i transaksionit, i nënshkrimit, i zhbllokimit, sms, otp, unik, për verifikim, për konfirmim, për hyrje, për hyrjen, për kyçje, për të hyrë, për regjistrim, për aktivizim, për pagesën, për konfirmimin, për verifikimin, për autorizim, për të konfirmuar, për të verifikuar')},
      ${compose('fjalëkalimi, fjalëkalimin, fjalëkalim', 'juaj, yt, një përdorimësh, njëpërdorimësh, i përkohshëm, për hyrje, për transaksionin, dinamik')}, kodi juaj, kodin tuaj, kodi yt, kodi juaj i verifikimit, kodi juaj i sigurisë, kodi juaj i konfirmimit, kodi juaj është, kodi juaj për, kodi yt i verifikimit, kodi sms, sms kodi, pin juaj, pini juaj, verifikimi me dy faktorë`,
    code: 'kodi, kodin, kodit, kodet, kod, fjalëkalim*, fjalekalim*, kodi pin, pini, pinin, çelësi, kodi është',
    pickup: compose(
      'kodi, kodin, kod, pin',
      'i tërheqjes, për tërheqje, për tërheqjen, i marrjes, për marrjen, i dorëzimit, i pakos, për hapjen, i kabinës, i sirtarit, i kthimit, për marrjen e pakos, për tërheqjen e pakos',
    ),
    collect:
      'kabina e pakove, sirtar*, tërheqje, tërhiqni, tërhiqeni, mund ta tërhiqni, mund ta merrni, gati për tërheqje, gati për marrje, merrni pakon, pikën e tërheqjes, zyrën postare, ju pret',
    enter:
      'vendosni, vendos, futni, fut, shkruani, shkruaj, përdorni, përdor, jepni, tregoni, shënoni, plotësoni',
    purpose:
      'hyrje, hyrjen, hyni, hyrë, kyçje, kyçuni, kyçeni, identifik*, konfirm*, verifik*, regjistr*, aktiviz*, autentif*, autoriz*, vërtet*, rivendos*, ndryshimin e fjalëkalimit, ndrysho fjalëkalimin, aksesuar, akses, qasje, pajisje e re, pajisje të re, vazhdoni, vazhduar, përfund*, nënshkr*, zhbllok*, llogarinë tuaj, llogarisë suaj, numrin tuaj të telefonit, numrin e telefonit',
    secret:
      'mos e ndani, mos e ndaj, mos ndani, mos e jepni, mos jepni, mos e tregoni, mos tregoni, mos ia jepni, mos ia tregoni, mos e dërgoni, mos e zbuloni, mos e shpërndani, askujt, me askënd, kurrë, asnjëherë, të tjerë, palëve të treta, konfidencial*, injorojeni, injoroni, nuk e keni kërkuar, nëse nuk, nëse nuk jeni ju, mashtr*, punonjës*',
    other: `porosi, porosia, porosisë, porosinë, porosia juaj, numri i porosisë, nr i porosisë, faturë, fatura, faturës, faturën, llogari, llogaria, llogarisë, llogarinë, numri i llogarisë, nr llogarisë, kartë, karta, kartës, kartën, karta juaj, numri i kartës, përfundon me, që përfundon me, që mbaron me, katër shifrat e fundit, shifrat e fundit, pako, pakoja, pakos, pakon, dërgesa, dërgesës, dërgesën, numri i dërgesës, numri i gjurmimit, kodi i gjurmimit, rezervim, rezervimi, rezervimit, numri i rezervimit, kodi i rezervimit, bileta, biletë, biletës, fluturimi, fluturimit, treni, vendi, dhoma, kabineti, numri i transaksionit, nr transaksionit, referenca, nr reference, kërkesa, kërkesës, numri i kërkesës, kontrata, kontratës, polica, policës, numri i klientit, id e klientit, nipt, nuis, numri personal, emri i përdoruesit, shuma, shumën, shumës, në shumën, në vlerën, vlera, balanca, balanca juaj, gjendja, gjendja e llogarisë, bilanci, disponueshme, limiti, totali, gjithsej, çmimi, kosto, tarifa, kësti, borxhi, detyrimi, për të paguar, ${compose('kodi, kodin, me kodin, kod', 'i zbritjes, zbritjeje, promocional, promo, i kuponit, i produktit, i gabimit, i shtetit, i bankës, i ftesës, postar, qr, i dhuratës, i porosisë, i klientit')}, kupon, kuponi, kupona, dhuratë kartë, barkod*, bar kodi, qr kodi, numri serial, versioni, rreth, afërsisht, mbi, më shumë se, të paktën, deri në, vetëm, rruga, kati, apartamenti, autobusi, linja, lotaria, çështja`,
    call: 'telefononi, telefono, thirrni, thirr, na telefononi, na kontaktoni, kontaktoni, kontakto, tel, tel., telefon, telefoni, telefonit, numri i telefonit, në numrin, në numër, nga numri, dërgoni, dërgo, dërgoni sms, sms në, përgjigjuni, përgjigju, kujdesi ndaj klientit, shërbimi i klientit, asistencë, informacion, pyetje',
    money: 'lekë, leke, euro, cent, pikë, përqind, mijë, milion*',
    counted:
      'copë, persona, njerëz, javë, muaj, muajsh, vite, vjet, vit, viti, shifra, shifror, shifrash, karaktere, produkte, pako, ditë pune, kilometra, metra, netë, gradë, tentativa, përpjekje',
    month:
      'janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor, janarit, shkurtit, marsit, prillit, majit, qershorit, korrikut, gushtit, shtatorit, tetorit, nëntorit, dhjetorit, e hënë, e martë, e mërkurë, e enjte, e premte, e shtunë, e diel',
    ledger:
      'debituar, debitua, debitim, kredituar, kreditua, kreditim, blerje, tërheqje atm, tërheqje në atm, tërheqje cash, depozitë, depozitim, transfertë, transferta, paguar, pagesë me kartë, pagesa u krye, gjendja, balanca, bilanci, rimbursim, rimbushje, mbushje',
    talk: 'fituar, fituat, fitues, fitoni, fito, çmim, çmime, lotari, zbritje, ofertë, oferta, promocion, falas, dhuratë, dhurata, urime, takim, takimi, takimin, vizitë, ju kujtojmë, kujtesë, dorëzuar, në rrugë, nisja, vonesë, vetëm sot, kredi',
    link: 'është, eshte, juaj, tuaj, yt, ky, ky është, kjo, më poshtë, i mëposhtëm, i ri, e re, ja, përshëndetje, lutemi, ju lutem, si vijon, suaj',
    number: 'numri, numër, nr, nr.',
    for: 'për, nga, deri',
    valid:
      'vlen, i vlefshëm, vlefshëm, e vlefshme, vlefshme, vlefshmëri, vlefshmëria, është i vlefshëm, skadon, skadon pas, skadon për, skadencë, brenda, përfundon, përfundon pas, aktiv, afati, afat, për të paktën, gjatë, vlefshem, eshte i vlefshem',
    second: 'sekonda, sekondash',
    minute: 'minuta, minutash, minutë, minutave',
    hour: 'orë, orësh, ora, orëve',
    day: 'ditë, ditësh, ditëve',
    numerals: { dy: 2, tre: 3, tri: 3, pesë: 5, dhjetë: 10, pesëmbëdhjetë: 15, njëzet: 20, tridhjetë: 30 },
    mute: 'llogaria juaj, llogarinë tuaj në, në llogarinë, kartën tuaj, kartës suaj, vetëm ju, vetëm për, në telefon, përmes telefonit, mos telefononi, më shumë',
  },
];
