import { checkLines } from './lines.ts';

checkLines(
  'what something is to be confirmed with',
  `
  71033 | New device? Confirm it with 71033
  71033 | Verify your number using 71033
  71033 | Confirma con 71033 tu nuevo dispositivo
  71033 | Verifica tu número con 71033
  71033 | Confirma amb 71033 el teu dispositiu
  71033 | Confirme com 71033 o seu novo dispositivo
  71033 | Confirmez avec 71033 votre nouvel appareil
  71033 | Conferma con 71033 il tuo nuovo dispositivo
  71033 | Confirmă cu 71033 noul dispozitiv
  71033 | Bestätigen Sie Ihr neues Gerät mit 71033
  71033 | Bevestig uw nieuwe toestel met 71033
  71033 | Bekräfta din nya enhet med 71033
  71033 | Bekreft den nye enheten med 71033
  71033 | Bekræft din nye enhed med 71033
  71033 | Vahvista uusi laitteesi numerolla 71033
  71033 | Kinnita uus seade numbriga 71033
  71033 | Potwierdź nowe urządzenie liczbą 71033
  71033 | Potwierdź logowanie: 71033
  71033 | Potvrďte nové zařízení číslem 71033
  71033 | Potvrďte nové zariadenie číslom 71033
  71033 | Erősítse meg új eszközét ezzel: 71033
  71033 | Potvrdite novi uređaj sa 71033
  71033 | Potrdite novo napravo z 71033
  71033 | Потврдете го новиот уред со 71033
  71033 | Потвърдете новото устройство с 71033
  71033 | Подтвердите вход числом 71033
  71033 | Подтвердите новое устройство: 71033
  71033 | Підтвердьте новий пристрій числом 71033
  71033 | Пацвердзіце ўваход лікам 71033
  71033 | Επιβεβαιώστε τη νέα συσκευή με 71033
  71033 | Konfirmoni pajisjen e re me 71033
  71033 | Yeni cihazınızı 71033 ile onaylayın
  71033 | Yeni cihazınızı 71033 ilə təsdiqləyin
  71033 | Yangi qurilmani 71033 bilan tasdiqlang
  71033 | Жаңа құрылғыны 71033 арқылы растаңыз
  71033 | Жаңы түзмөктү 71033 менен ырастаңыз
  71033 | დაადასტურეთ ახალი მოწყობილობა 71033-ით
  71033 | Հաստատեք նոր սարքը 71033-ով
  71033 | أكد جهازك الجديد باستخدام 71033
  71033 | אשר את המכשיר החדש עם 71033
  71033 | دستگاه جدید را با 71033 تایید کنید
  71033 | نئے آلے کی تصدیق 71033 سے کریں
  71033 | 71033 से अपने नए डिवाइस की पुष्टि करें
  71033 | 71033 দিয়ে নতুন ডিভাইস নিশ্চিত করুন
  71033 | 71033 மூலம் புதிய சாதனத்தை உறுதிப்படுத்தவும்
  71033 | ยืนยันอุปกรณ์ใหม่ด้วย 71033
  71033 | Xác nhận thiết bị mới bằng 71033
  71033 | Konfirmasi perangkat baru dengan 71033
  71033 | Sahkan peranti baharu dengan 71033
  71033 | Kumpirmahin ang bagong device gamit ang 71033
  71033 | 请用71033确认新设备
  71033 | 71033で新しい端末を確認してください
  71033 | 71033로 새 기기를 인증하세요
  71033 | Thibitisha kifaa kipya kwa 71033
  `,
);

checkLines(
  'the following number',
  `
  71033 | Registering? Type the following number: 71033
  71033 | ¿Te estás registrando? Escribe el siguiente número: 71033
  71033 | Está a registar-se? Introduza o seguinte número: 71033
  71033 | Vous vous inscrivez ? Saisissez le numéro suivant : 71033
  71033 | Ti stai registrando? Inserisci il seguente numero: 71033
  71033 | Te înregistrezi? Introdu numărul următor: 71033
  71033 | Sie möchten sich registrieren? Geben Sie folgende Zahl ein: 71033
  71033 | Wilt u zich registreren? Voer het volgende nummer in: 71033
  71033 | Vill du registrera dig? Ange följande nummer: 71033
  71033 | Vil du registrere deg? Tast inn følgende tall: 71033
  71033 | Vil du registrere dig? Indtast følgende tal: 71033
  71033 | Rekisteröidytkö? Syötä seuraava numero: 71033
  71033 | Registreerid? Sisesta järgmine number: 71033
  71033 | Vai reģistrējaties? Ievadiet šo numuru: 71033
  71033 | Registruojatės? Įveskite šį skaičių: 71033
  71033 | Rejestrujesz się? Wpisz następującą liczbę: 71033
  71033 | Registrujete se? Zadejte toto číslo: 71033
  71033 | Registrujete sa? Zadajte toto číslo: 71033
  71033 | Regisztrál? Írja be a következő számot: 71033
  71033 | Registrirate se? Unesite sljedeći broj: 71033
  71033 | Se registrirate? Vnesite naslednjo številko: 71033
  71033 | Регистрирате се? Въведете следното число: 71033
  71033 | Регистрируетесь? Введите эти цифры: 71033
  71033 | Реєструєтеся? Введіть ці цифри: 71033
  71033 | Εγγράφεστε; Πληκτρολογήστε τον παρακάτω αριθμό: 71033
  71033 | Kayıt mı oluyorsunuz? Şu sayıyı girin: 71033
  71033 | Qeydiyyatdan keçirsiniz? Bu rəqəmi daxil edin: 71033
  71033 | Ro'yxatdan o'tyapsizmi? Quyidagi raqamni kiriting: 71033
  71033 | Тіркеліп жатырсыз ба? Мына санды енгізіңіз: 71033
  71033 | هل تقوم بالتسجيل؟ أدخل الرقم التالي: 71033
  71033 | נרשמים? הקלידו את המספר הבא: 71033
  71033 | در حال ثبت نام هستید؟ عدد زیر را وارد کنید: 71033
  71033 | पंजीकरण कर रहे हैं? यह संख्या दर्ज करें: 71033
  71033 | กำลังลงทะเบียน? กรอกตัวเลขนี้: 71033
  71033 | Bạn đang đăng ký? Nhập số sau: 71033
  71033 | Sedang mendaftar? Masukkan angka berikut: 71033
  71033 | Sedang mendaftar? Masukkan nombor berikut: 71033
  71033 | Nagrerehistro? Ilagay ang sumusunod na numero: 71033
  71033 | 正在注册？请输入以下数字：71033
  71033 | 가입 중이신가요? 다음 숫자를 입력하세요: 71033
  71033 | Unajisajili? Weka namba ifuatayo: 71033
  - | Need help to register? Call the following number: 71033
  - | Fragen zur Registrierung? Wählen Sie folgende Nummer: 71033
  - | Вопросы по регистрации? Звоните по этому номеру: 71033
  `,
);
