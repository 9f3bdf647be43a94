import type { Language } from '../lexicon/language.ts';
import { compose } from './compose.ts';
import type { Rewriting, Script } from './scripts.ts';

const greek: Language = {
  id: 'el',
  receipt: `
    αρ έγκρισης, αρ. έγκρισης, αριθμός έγκρισης, κωδ έγκρισης, κωδ. έγκρισης, κωδικός έγκρισης,
    κωδικός εξουσιοδότησης, κωδικός συναλλαγής
  `,
  otp: `
    ${compose(
      `
        αριθμός, κωδ, κωδ., κωδικό, κωδικοί, κωδικός, κωδικός σας, κωδικός pin, κωδικός sms, κωδικού,
        κωδικούς, pin
      `,
      `
        3d secure, αναγνώρισης, ανάκτησης, ασφαλείας, ασφάλειας, ασφαλείας συναλλαγής, αυθεντικοποίησης,
        για είσοδο, για επαλήθευση, για επιβεβαίωση, για ηλεκτρονική αγορά, για πληρωμή, για σύνδεση,
        για τη συναλλαγή, για τη σύνδεση, για την αγορά, για την αλλαγή, για την εγγραφή, για την έγκριση,
        για την είσοδο, για την ενεργοποίηση, για την επαλήθευση, για την επαναφορά, για την επιβεβαίωση,
        για την ολοκλήρωση, για την πληρωμή, για την ταυτοποίηση, δύο παραγόντων, εγγραφής, έγκρισης,
        εισόδου, ελέγχου, ενεργοποιησης, ενεργοποίησης, εξουσιοδότησης, επαληθευσης, επαλήθευσης,
        επαλήθευσης λογαριασμού, επαναφοράς, επιβεβαίωσης, επιβεβαίωσης λογαριασμού,
        επιβεβαίωσης παραγγελίας, επιβεβαίωσης πληρωμής, επιβεβαίωσης συναλλαγής, επιβεβαίωσης τηλεφώνου,
        μιας χρήσεως, μιας χρήσης, μίας χρήσης, ξεκλειδώματος, πιστοποίησης, πληρωμής, προσβασης, πρόσβασης,
        συναλλαγής, συνδεσης, σύνδεσης, ταυτοποίησης, ταυτότητας, υπογραφής, extrapin, otp
      `,
    )},
    ${compose(
      '6ψήφιος, δυναμικός, εξαψήφιος, εφάπαξ, μοναδικός, μυστικός, προσωρινό, προσωρινός, τετραψήφιος',
      'κωδικό, κωδικό πρόσβασης, κωδικός, κωδικός πρόσβασης, pin',
    )},
    έλεγχος ταυτότητας δύο παραγόντων, επιβεβαίωσής σας, κωδικός επαλήθευσής, κωδικός επαλήθευσής σας,
    κωδικός επιβεβαιωσης σας, κωδικός επιβεβαίωσής σας, κωδικός μιας χρήσης σας, κωδικός πρόσβασής σας,
    κωδικός σας, κωδικός σας για, κωδικός σας είναι, κωδικός σου, κωδικός google, κωδικός viber,
    κωδικός whatsapp, ο κωδικός ασφαλείας σας, ο κωδικός επιβεβαίωσής, ο κωδικός σας, ο κωδικός σου,
    συνθηματικό μιας χρήσης, συνθηματικό σας, το pin σας, τον κωδικό σας
  `,
  code: `
    κλειδί, κωδ, κωδ., κωδικό, κωδικό pin, κωδικοί, κωδικός, κωδικός είναι, κωδικός είναι ο,
    κωδικός πρόσβασης, κωδικός pin, κωδικού, κωδικούς, κωδικών, συνθηματικό, συνθηματικού, pin
  `,
  pickup: compose(
    'κωδικό, κωδικός, κωδικού, pin',
    `
      ανοίγματος, για άνοιγμα, για παράδοση, για παραλαβή, για παραλαβή δέματος, για τη θυρίδα,
      για την παραλαβή, για την παραλαβή του δέματος, για το locker, δέματος, επιστροφής, θυρίδας,
      θυρίδας locker, παράδοσης, παραλαβής, παραλαβής δέματος, παραλαβής παραγγελίας, παραλαβής σας, locker
    `,
  ),
  collect: `
    αυτόματο μηχάνημα παραλαβής, για παραλαβή, διαθέσιμο για παραλαβή, έτοιμη για παραλαβή,
    έτοιμο για παραλαβή, θυρίδα, θυρίδας, θυρίδες, κατάστημα ελτα, κουτί, παράλαβε, παραλάβεις, παραλάβετε,
    παραλαβή, παραλαβής, σας περιμένει, σε περιμένει, σημείο παραλαβής, acs point, box now, skroutz point
  `,
  enter: `
    βάλε, βάλε το, βάλτε, βάλτε το, γράψε, δηλώστε, δώστε, εισαγάγετε, εισάγεις, εισάγετε, εισαγωγή, εισήγαγε,
    επιβεβαιώστε με, καταχώρησε, καταχωρήστε, καταχωρίστε, πληκτρολόγησε, πληκτρολογήστε, συμπληρώστε,
    συνδεθείτε με, συνδέσου με, χρησιμοποιείστε, χρησιμοποίησε, χρησιμοποιήστε
  `,
  reply: `
    απάντησε, απάντησε με, απαντήστε, απαντήστε με, απαντήστε με το, απαντήστε στο μήνυμα με, στείλε,
    στείλε το, στείλτε, στείλτε το, στείλτε τον αριθμό
  `,
  purpose: `
    αλλαγή κωδικού, αλλαγής κωδικού, ανάκτηση, αυθεντικοποί*, για να πληρώσετε, για πληρωμή, για την πληρωμή,
    διαδικτυακές αγορές, διαδικτυακή αγορά, εγγραφείτε, εγγραφή, εγγραφής, εγκρίν*, εγκρίνει, εγκρίνετε,
    έγκριση, έγκρισης, εισέλθετε, είσοδος, εισόδου, ενεργοποί*, ενεργοποιεί, εξουσιοδότ*, επαληθεύ*,
    επαλήθευ*, επαναφορά, επαναφορά κωδικού, επαναφοράς κωδικού, επιβεβαιώ*, επιβεβαίω*, επιβεβαιώνει,
    επιβεβαίωσε, επιβεβαιώστε, ηλεκτρονική αγορά, ηλεκτρονικής αγοράς, να συνδέσετε, νέα συσκευή,
    νέας συσκευής, ξεκλειδώ*, ολοκληρώ*, ολοκλήρω*, πιστοποί*, πρόσβαση, πρόσβασης, συνδεθείς, συνδεθείτε,
    συνδεθείτε στο, συνδέσετε, σύνδεση, σύνδεση της κάρτας, σύνδεσης, συνδέσου, συνέχεια, συνεχίσετε,
    ταυτοποί*, ταυτότητας, το κινητό σας, το τηλέφωνό σας, τον αριθμό τηλεφώνου σας, του λογαριασμού σας,
    του λογαριασμού σου, υπογραφή, e banking
  `,
  secret: `
    αγνόησε, αγνοήστε, αν δεν, αν δεν εσείς, απάτες, απάτη, απόρρητ*, δεν είστε εσείς, δεν ζητήσατε,
    δεν ήσασταν εσείς, εάν δεν, εκπρόσωπ*, εμπιστευτικ*, με άλλους, με κανέναν, μη γνωστοποι*, μη δίνετε,
    μη δώσετε, μη κοινοποι*, μη μοιρά*, μην αποκαλύ*, μην γνωστοποι*, μην δίνετε, μην δώσεις, μην δώσετε,
    μην κοινοποι*, μην μοιρά*, μην πείτε, μην προωθ*, μην στέλνετε, μην το κοινοποι*, μην το μοιρά*,
    μην τον αποκαλύ*, μην τον γνωστοποι*, μην τον δίνετε, μην τον δώσεις, μην τον δώσετε, μην τον κοινοποι*,
    μην τον μοιρά*, μην τον πείτε, μην τον στείλ*, μυστικό, ποτέ, σε κανένα, σε κανέναν, σε τρίτους,
    τρίτους, υπάλληλ*
  `,
  spent: `
    άκυρος, δεν είναι έγκυρος, δεν ισχύει πλέον, έληξε, έχει ήδη χρησιμοποιηθεί, έχει λήξει,
    έχει χρησιμοποιηθεί, χρησιμοποιήθηκε
  `,
  done: 'εγκρίθηκε, επιτυχής, επιτυχώς, ολοκληρώθηκε, πληρώθηκε, πραγματοποιήθηκε, χρεώθηκε',
  promo: `
    δώρα, δωρεάν, δώρο, δωροεπιταγή, δωροκάρτα, εκπτώσεις, έκπτωση, εκπτωτικός κωδικός, έπαθλο, κερδίζεις,
    κερδίσατε, κέρδισε, κέρδισε δώρα, κέρδισες, κερδίστε, κλήρωση, κουπόνι, κουπόνια, κωδικός έκπτωσης,
    λοταρία, μπόνους, νικητ*, ξεπούλημα, προσφορά, προσφορές, στο καλάθι, συγχαρητήρια, τζακποτ, ψήφισε,
    voucher
  `,
  thing: `
    αιτιολογία, ακυρώνει τη συνδρομή, απενεργοποιεί τις ειδοποιήσεις, ασανσέρ, γκαράζ, διαγραφή από,
    διακόπτει τη συνδρομή, είσοδο, θυρωρό, θυρωρός, κάρτα sim, κάρτας sim, κλειδοθήκη, κτίριο, κτιρίου,
    λουκέτο, πάρκινγκ, πολυκατοικία, πολυκατοικίας, πόρτα, πόρτας, πορτιέρη, ρεσεψιόν, σεκιουριτά,
    στη ρεσεψιόν, στην αιτιολογία, στην είσοδο, στην πόρτα, στην ρεσεψιόν, στην υποδοχή, στο ταμείο,
    στον θυρωρό, στον φύλακα, συνάντηση, συνταγή, σύσκεψη, τεχνικό, τεχνικός, φαρμακείο, φύλακα, ως αιτιολογία
  `,
  shown: 'δείξε, δείξε τον κωδικό, δείξτε, δείξτε τον, δείξτε τον κωδικό, επιδείξτε, επιδείξτε τον κωδικό',
  balance: 'διαθέσιμο, διαθέσιμο υπόλοιπο, νέο υπόλοιπο, υπόλοιπο',
  shared: 'κωδικό τράπεζας, κωδικός τράπεζας',
  other: `
    ${compose(
      'εκπτωτικό, εκπτωτικός, κωδικό, κωδικός, με κωδ, με κωδικό, με τον κωδικό, προωθητικός',
      `
        δώρου, έκπτωσης, κουπονιού, κωδικό, κωδικός, περιοχής, προϊόντος, πρόσκλησης, προσφοράς, σφάλματος,
        χώρας, qr, swift
      `,
    )},
    αίτημα, αιτήματος, αίτηση, αίτησης, αμκα, αναφορά, άνω των, αξία, αξίας, αποστολη, αποστολή, αποστολής,
    αρ παραγγελίας, αρ. αίτησης, αρ. αποστολής, αρ. δέματος, αρ. κάρτας, αρ. κράτησης, αρ. λογ,
    αρ. λογαριασμού, αρ. παραγγελίας, αρ. παροχής, αρ. πελάτη, αρ. πρωτ, αρ. πρωτοκόλλου, αρ. συμβολαίου,
    αρ. συναλλαγής, αριθμός αναφοράς, αριθμός αποστολής, αριθμός εντοπισμού, αριθμός κάρτας, αριθμός κράτησης,
    αριθμός λογαριασμού, αριθμός παραγγελίας, αριθμός παροχής, αριθμός πελάτη, αριθμός πρωτοκόλλου, αφμ,
    γραμμή, γραμμωτός κώδικας, δέμα, δέματος, διαθέσιμο, διαθέσιμο υπόλοιπο, διαμέρισμα, δόση, δόσης,
    δρομολόγιο, δωμάτιο, δωροεπιταγής, εισιτήριο, εισιτηρίου, έκδοση, εκπτωτικό κουπόνι, έως, θέση, ιατρείο,
    καρτα, κάρτα, κάρτα σας, κάρτας, κάρτας σας, κόστος, κουπονιού, κράτηση, κράτησης, κωδικός αποστολής,
    κωδικός βλάβης, κωδικός εισόδου κτιρίου, κωδικός ηλεκτρονικής πληρωμής, κωδικός κράτησης, κωδικός λάθους,
    κωδικός μέλους, κωδικός παρακολούθησης, κωδικός πελάτη, κωδικός πληρωμής λογαριασμού, κωδικός πόρτας,
    κωδικός συναλλαγής αρ, κωδικός σφάλματος, κωδικός puk, κωδικός wi fi, κωδικός wifi, λεωφορείο, λήγουσα σε,
    λογ, λογ., λογαριασμό, λογαριασμός, λογαριασμού, μετρητής, μόνο, οδός, όνομα χρήστη, όριο, όροφος, οφειλή,
    οφειλής, πάνω από, παραγγελία, παραγγελία σας, παραγγελίας, παραγγελίας σας, παροχή, παροχής, περίπου,
    πληρωτέο, ποσο, ποσό, ποσού, ποσού ευρώ, που λήγει σε, πρωτόκολλο, πτήση, πτήσης, σειριακός αριθμός,
    συμβόλαιο, συμβολαίου, συνολικά, συνολικό, σύνολο, τ.κ., ταχυδρομικός κώδικας, τελευταία 4 ψηφία,
    τελευταία ψηφία, τιμή, τκ, τουλάχιστον, τρένο, υπόθεση, υπολ, υπολ., υπόλοιπο, υπολοίπου, qr κωδικός, rf
  `,
  call: `
    γραμμή εξυπηρέτησης, εξυπηρέτηση πελατών, εξυπηρέτησης πελατών, επικοινωνήστε, επικοινωνία, κάλεσε,
    καλέστε, κλήσεις, κλήση, πληροφορίες, στείλτε sms, στο τηλ, στο τηλ., στον αριθμό, τηλ, τηλ., τηλεφωνήστε,
    τηλεφωνικ*, υποστήριξη, sms στο, sms στον
  `,
  channel: 'αριθμό τηλεφώνου, τηλέφωνα, τηλέφωνο, τηλεφώνου',
  money: 'εκατ, εκατ., εκατομμύρια, ευρω, ευρώ, μίλια, πόντοι, πόντους, πόντων, τοις εκατό, χιλ, χιλιάδες',
  counted: `
    άτομα, ατόμων, βαθμοί, βαθμούς, δέματα, διανυκτερεύσεις, εβδομάδ*, επισκέπτες, εργάσιμες, εργάσιμων,
    έτη, έτος, έτους, ετών, μ.μ, μέτρα, μήνα, μήνας, μήνες, μηνών, μμ, π.μ, πμ, προϊόντα, προσπάθειες, τεμ,
    τεμ., τεμάχια, φορά, φορές, χαρακτήρ*, χιλιόμετρα, χλμ, χρόνια, ψηφία, ψήφιο, ψήφιος, ψηφίων, gb, sms
  `,
  month: `
    απρ, απρίλιος, απριλίου, αυγ, αύγουστος, αυγούστου, δεκ, δεκέμβριος, δεκεμβρίου, δευτέρα, ιαν,
    ιανουάριος, ιανουαρίου, ιουλ, ιούλιος, ιουλίου, ιουν, ιούνιος, ιουνίου, κυριακή, μάιος, μαΐου, μαρ,
    μάρτιος, μαρτίου, νοε, νοέμβριος, νοεμβρίου, οκτ, οκτώβριος, οκτωβρίου, παρασκευή, πέμπτη, σάββατο, σεπ,
    σεπτέμβριος, σεπτεμβρίου, τετάρτη, τρίτη, φεβ, φεβρουάριος, φεβρουαρίου
  `,
  ledger: `
    αγορά, αγορές, ανάληψη, ανανέωση υπολοίπου, αντιλογισμ*, έμβασμα, επιστροφή χρημάτων, κατάθεση, κατάθεσης,
    μεταφορά, μεταφοράς, μισθοδοσία, οφειλ*, πιστώθηκε, πίστωση, πληρωμή, πληρωμής έγινε, χρεώσεις, χρέωση
  `,
  talk: `
    αναχώρηση, δάνειο, δωρεάν, καθοδόν, καθυστέρηση, κούριερ, μόνο σήμερα, παραδοθεί, παραδόθηκε,
    προς παράδοση, ραντεβού, υπενθυμίζουμε, υπενθύμιση, courier
  `,
  link: `
    ακόλουθο, ακόλουθο κωδικό, ακόλουθος, αυτό, αυτός, αυτός είναι, γεια σας, γεια σου, είναι, είναι ο,
    είναι το, ένα, ένας, εξής, η, ιδού, μας, μιας χρήσης, νέο, νέος, ο, παρακαλώ, παρακάτω, σας, σου, την,
    της, το, τον, του, ως
  `,
  number: `
    αρ, αρ., αριθ, αριθμό, αριθμός, αριθμού, αυτόν τον αριθμό, νο, τα παρακάτω ψηφία, τον ακόλουθο αριθμό,
    τον παρακάτω αριθμό
  `,
  with: 'με, με το, με τον, με τον αριθμό, μέσω, χρησιμοποιώντας',
  for: 'από, για, έως, με, σε',
  valid: `
    απομένουν, για τα επόμενα, διαρκεί, διάρκεια, διάρκειας, έγκυρη, έγκυρο, έγκυρος, ενεργός, εντός,
    εντός των επόμενων, επόμενα, θα λήξει, ισχυει, ισχύει, ισχύος, ισχύουν, ισχύς, λήγει, λήξη, λήξης,
    μέσα σε, σε ισχύ
  `,
  second: 'δευτ, δευτ., δευτερόλεπτα, δευτερολέπτων',
  minute: 'λεπτά, λεπτό, λεπτού, λεπτών',
  hour: 'ώρα, ώρας, ωρες, ώρες, ωρών',
  day: 'ημ, ημέρα, ημέρες, ημερών, μέρες',
  numerals: { δύο: 2, τρία: 3, πέντε: 5, δέκα: 10, δεκαπέντε: 15, είκοσι: 20, τριάντα: 30 },
  mute: `
    κάρτα σας στ*, λογαριασμό σας στ*, με κάρτα, με την κάρτα, μην καλέσ*, μόνο για, μόνο εσείς,
    στο διαδίκτυο, στο κατάστημα, στο κινητό, στο λογαριασμό, στο λογαριασμό σας, στο τηλέφωνο, στο app,
    στο e banking, στο facebook, στο google, στο gov, στο instagram, στο internet, στο site, στο sms,
    στο taxisnet, στον λογαριασμό σας, τηλεφωνικά, την κάρτα σας, της κάρτας σας, τον λογαριασμό σας,
    του λογαριασμού σας στο
  `,
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
export const greekAlbanian: readonly (Language | Rewriting)[] = [
  greek,
  {
    id: 'el-Latn',
    of: greek,
    scripts: [SOUND, { ...SOUND, χ: 'h', ξ: 'ks', υ: 'i', ύ: 'i' }, LIKENESS],
    least: 5,
  },
  {
    id: 'el-Latn',
    call: 'kaleste, thl',
    link: 'einai, einai o, sas, sou',
    minute: 'lepta, lepton, leptwn',
    hour: 'ores, wres',
  },
  {
    id: 'sq',
    receipt: 'kod autorizimi, kodi i autorizimit',
    otp: `
      ${compose(
        'kod, kode, kodi, kodin, kodit',
        `
          aksesi, aktivizimi, autentifikimi, autorizimi, e konfirmimit, e sigurisë, e verifikimit, hyrjeje,
          i aksesit, i aktivizimit, i autentifikimit, i autorizimit, i hyrjes, i identifikimit,
          i konfirmimit, i kyçjes, i nënshkrimit, i pagesës, i përkohshëm, i qasjes, i regjistrimit,
          i rikuperimit, i rivendosjes, i sigurisë, i transaksionit, i verifikimit, i vërtetimit,
          i zhbllokimit, konfirmimi, konfirmues, një herësh, një përdorimësh, një përdorimi, njëherësh,
          njëpërdorimësh, otp, për aktivizim, për autorizim, për hyrje, për hyrjen, për konfirmim,
          për konfirmimin, për kyçje, për pagesën, për regjistrim, për të hyrë, për të konfirmuar,
          për të verifikuar, për verifikim, për verifikimin, sigurie, sms, unik, verifikimi, verifikues
        `,
      )},
      ${compose(
        'fjalëkalim, fjalëkalimi, fjalëkalimin',
        'dinamik, i përkohshëm, juaj, një përdorimësh, njëpërdorimësh, për hyrje, për transaksionin, yt',
      )},
      kodi juaj, kodi juaj është, kodi juaj i konfirmimit, kodi juaj i sigurisë, kodi juaj i verifikimit,
      kodi juaj për, kodi sms, kodi yt, kodi yt i verifikimit, kodin tuaj, pin juaj, pini juaj, sms kodi,
      verifikimi me dy faktorë
    `,
    code: `
      çelësi, fjalekalim*, fjalëkalim*, kod, kodet, kodi, kodi është, kodi pin, kodin, kodit, pini, pinin
    `,
    pickup: compose(
      'kod, kodi, kodin, pin',
      `
        i dorëzimit, i kabinës, i kthimit, i marrjes, i pakos, i sirtarit, i tërheqjes, për hapjen,
        për marrjen, për marrjen e pakos, për tërheqje, për tërheqjen, për tërheqjen e pakos
      `,
    ),
    collect: `
      gati për marrje, gati për tërheqje, ju pret, kabina e pakove, merrni pakon, mund ta merrni,
      mund ta tërhiqni, pikën e tërheqjes, sirtar*, tërheqje, tërhiqeni, tërhiqni, zyrën postare
    `,
    enter: 'fut, futni, jepni, përdor, përdorni, plotësoni, shënoni, shkruaj, shkruani, vendos, vendosni',
    reply: 'dërgo, dërgoni, ktheni përgjigje me, përgjigju, përgjigju me, përgjigjuni, përgjigjuni me',
    purpose: `
      akses, aksesuar, aktiviz*, autentif*, autoriz*, hyni, hyrë, hyrje, hyrjen, identifik*, konfirm*,
      konfirmo, konfirmoni, kyçeni, kyçje, kyçuni, llogarinë tuaj, llogarisë suaj, ndryshimin e fjalëkalimit,
      ndrysho fjalëkalimin, nënshkr*, numrin e telefonit, numrin tuaj të telefonit, pajisje e re,
      pajisje të re, për të paguar, përfund*, qasje, regjistr*, rivendos*, vazhdoni, vazhduar, verifik*,
      vërtet*, zhbllok*
    `,
    secret: `
      askujt, asnjëherë, injorojeni, injoroni, konfidencial*, kurrë, mashtr*, me askënd, mos e dërgoni,
      mos e jepni, mos e ndaj, mos e ndani, mos e shpërndani, mos e tregoni, mos e zbuloni, mos ia jepni,
      mos ia tregoni, mos jepni, mos ndani, mos tregoni, nëse nuk, nëse nuk jeni ju, nuk e keni kërkuar,
      palëve të treta, punonjës*, të tjerë
    `,
    spent: 'është përdorur, ka skaduar, nuk është më i vlefshëm, skadoi',
    done: 'aprovua, me sukses, paguar, u aprovua, u krye, u pagua',
    promo: `
      bonus, bonusi, çmim, çmime, dhurata, dhuratë, falas, fito, fitoni, fituar, fituat, fitues, kupon*,
      kurse, lotari, në shportë, oferta, ofertë, promocion, urime, voto*, zbritje
    `,
    thing: `
      çregjistro*, dera, derës, në arkë, në hyrje, në recepsion, përshkrimi i pagesës, portierit,
      recepsionistit, rojës, rojes, si përshkrim, takim, te arka
    `,
    shown: 'paraqisni, paraqitni, trego, tregojeni kodin, tregoni, tregoni kodin, tregoni kodin tuaj',
    balance: 'balanca, gjendja, gjendja e llogarisë, gjendja e re',
    other: `
      ${compose(
        'kod, kodi, kodin, me kodin',
        `
          i bankës, i dhuratës, i ftesës, i gabimit, i klientit, i kuponit, i porosisë, i produktit,
          i shtetit, i zbritjes, postar, promo, promocional, qr, zbritjeje
        `,
      )},
      afërsisht, apartamenti, autobusi, balanca, balanca juaj, bar kodi, barkod*, bilanci, bileta, biletë,
      biletës, borxhi, çështja, çmimi, deri në, detyrimi, dërgesa, dërgesën, dërgesës, disponueshme, dhoma,
      dhuratë kartë, emri i përdoruesit, fatura, faturë, faturën, faturës, fjalëkalimi i wifi,
      fjalëkalimi wifi, fluturimi, fluturimit, gjendja, gjendja e llogarisë, gjithsej, id e klientit,
      kabineti, karta, karta juaj, kartë, kartën, kartës, katër shifrat e fundit, kati, kërkesa, kërkesës,
      kësti, kodi i derës, kodi i gabimit, kodi i gjurmimit, kodi i klientit, kodi i rezervimit, kodi puk,
      kontrata, kontratës, kosto, kupon, kupona, kuponi, limiti, linja, lotaria, llogari, llogaria, llogarinë,
      llogarisë, mbi, më shumë se, në shumën, në vlerën, nipt, nr i porosisë, nr llogarisë, nr reference,
      nr transaksionit, nuis, numri i dërgesës, numri i gjurmimit, numri i kartës, numri i kërkesës,
      numri i klientit, numri i llogarisë, numri i porosisë, numri i rezervimit, numri i transaksionit,
      numri personal, numri serial, pako, pakoja, pakon, pakos, për të paguar, përfundon me, polica, policës,
      porosi, porosia, porosia juaj, porosinë, porosisë, që mbaron me, që përfundon me, qr kodi, referenca,
      rezervim, rezervimi, rezervimit, rreth, rruga, shifrat e fundit, shuma, shumën, shumës, tarifa,
      të paktën, totali, treni, vendi, versioni, vetëm, vlera
    `,
    call: `
      asistencë, dërgoni sms, informacion, kontakto, kontaktoni, kujdesi ndaj klientit, na kontaktoni,
      na telefononi, në numër, në numrin, nga numri, pyetje, sms në, shërbimi i klientit, tel, tel.,
      telefononi, thirr, thirrni
    `,
    channel: 'numri i telefonit, telefon, telefoni, telefonit, telefono',
    money: 'cent, euro, leke, lekë, mijë, milion*, përqind, pikë',
    counted: `
      copë, ditë pune, gradë, javë, karaktere, kilometra, metra, muaj, muajsh, netë, njerëz, pako, persona,
      përpjekje, produkte, shifra, shifrash, shifror, tentativa, vit, vite, viti, vjet
    `,
    month: `
      dhjetor, dhjetorit, e diel, e enjte, e hënë, e martë, e mërkurë, e premte, e shtunë, gusht, gushtit,
      janar, janarit, korrik, korrikut, maj, majit, mars, marsit, nëntor, nëntorit, prill, prillit, qershor,
      qershorit, shkurt, shkurtit, shtator, shtatorit, tetor, tetorit
    `,
    ledger: `
      bilanci, blerje, debitim, debitua, debituar, depozitë, depozitim, kreditim, kreditua, kredituar,
      mbushje, pagesa u krye, pagesë me kartë, rimbursim, rimbushje, tërheqje atm, tërheqje cash,
      tërheqje në atm, transferta, transfertë
    `,
    talk: `
      dorëzuar, ju kujtojmë, kredi, kujtesë, në rrugë, nisja, takimi, takimin, vetëm sot, vizitë, vonesë
    `,
    link: `
      e re, eshte, është, i mëposhtëm, i ri, ja, ju lutem, juaj, kjo, ky, ky është, lutemi, më poshtë,
      përshëndetje, si vijon, suaj, tuaj, yt
    `,
    number: 'nr, nr., numër, numri',
    with: 'me, me numrin',
    for: 'deri, nga, për',
    valid: `
      afat, afati, aktiv, brenda, e vlefshme, eshte i vlefshem, është i vlefshëm, gjatë, i vlefshëm,
      për të paktën, përfundon, përfundon pas, skadencë, skadon, skadon pas, skadon për, vlefshem, vlefshëm,
      vlefshme, vlefshmëri, vlefshmëria, vlen
    `,
    second: 'sekonda, sekondash',
    minute: 'minuta, minutash, minutave, minutë',
    hour: 'ora, orë, orësh, orëve',
    day: 'ditë, ditësh, ditëve',
    numerals: { dy: 2, tre: 3, tri: 3, pesë: 5, dhjetë: 10, pesëmbëdhjetë: 15, njëzet: 20, tridhjetë: 30 },
    mute: `
      kartën tuaj, kartës suaj, llogaria juaj, llogarinë tuaj në, më shumë, mos telefononi, në llogarinë,
      në telefon, përmes telefonit, vetëm ju, vetëm për
    `,
  },
];
