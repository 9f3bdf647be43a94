import { checkLines } from './lines.ts';

checkLines(
  'a number to type, with where to type it between',
  `
  71033 | Put 71033 into the app to confirm it is you
  71033 | Para iniciar sesión escriba en la web 71033
  71033 | Para entrar, coloque 71033 na aplicação
  71033 | Pour vous connecter, entrez 71033 dans l'application
  71033 | Per accedere inserisci nell'app 71033
  71033 | Pentru autentificare introdu 71033 în aplicație
  71033 | Zum Anmelden 71033 in der App eingeben
  71033 | Tippen Sie zur Anmeldung 71033 in die App ein
  71033 | Om in te loggen 71033 invoeren in de app
  71033 | Voer ter bevestiging 71033 in
  71033 | Mata in 71033 i appen för att logga in
  71033 | Oppgi 71033 i appen for å logge inn
  71033 | Indtast 71033 i appen for at logge ind
  71033 | Kirjaudu antamalla 71033 sovellukseen
  71033 | Sisselogimiseks sisestage äppi 71033
  71033 | Lai pieslēgtos, lietotnē ierakstiet 71033
  71033 | Prisijunkite programėlėje įvedę 71033
  71033 | Aby się zalogować, podaj 71033 w aplikacji
  71033 | Pro přihlášení zadejte v aplikaci 71033
  71033 | Na prihlásenie zadajte v aplikácii 71033
  71033 | Belépéshez írja be az alkalmazásba: 71033
  71033 | A belépéshez a 71033 számot adja meg
  71033 | Za prijavu u aplikaciju unesite 71033
  71033 | Za prijavo vpišite v aplikacijo 71033
  71033 | За најава внесете 71033 во апликацијата
  71033 | За вход въведете в приложението 71033
  71033 | Чтобы войти, укажите в приложении 71033
  71033 | Chtoby voyti, ukazhite v prilozhenii 71033
  71033 | Щоб увійти, вкажіть у застосунку 71033
  71033 | Каб увайсці, увядзіце 71033 у дадатку
  71033 | Για σύνδεση πληκτρολογήστε στην εφαρμογή 71033
  71033 | Për të hyrë, shkruani 71033 në aplikacion
  71033 | Giriş yapmak için uygulamaya 71033 girin
  71033 | Giriş için 71033 kodunu uygulamaya yazın
  71033 | Daxil olmaq üçün 71033 tətbiqə yazın
  71033 | Kirish uchun ilovaga 71033 kiriting
  71033 | Kirish uchun 71033 ni ilovaga kiriting
  71033 | Кіру үшін қосымшаға 71033 енгізіңіз
  71033 | Кирүү үчүн тиркемеге 71033 киргизиңиз
  71033 | შესასვლელად აპში შეიყვანეთ 71033
  71033 | Մուտք գործելու համար հավելվածում մուտքագրեք 71033
  71033 | Нэвтрэхийн тулд апп дээр 71033 оруулна уу
  71033 | لتسجيل الدخول أدخل في التطبيق 71033
  71033 | להתחברות הקש באפליקציה 71033
  71033 | برای ورود 71033 را در برنامه وارد کنید
  71033 | لاگ ان کرنے کے لیے 71033 ایپ میں درج کریں
  71033 | लॉग इन करने के लिए 71033 ऐप में दर्ज करें
  71033 | Login karne ke liye 71033 app mein daalein
  71033 | লগইন করতে 71033 অ্যাপে লিখুন
  71033 | लॉगिन करण्यासाठी 71033 अॅपमध्ये टाका
  71033 | લોગિન કરવા 71033 એપમાં દાખલ કરો
  71033 | உள்நுழைய 71033 ஐ செயலியில் உள்ளிடவும்
  71033 | లాగిన్ కోసం 71033 యాప్‌లో నమోదు చేయండి
  71033 | เข้าสู่ระบบโดยกรอก 71033 ในแอป
  71033 | Để đăng nhập, nhập vào ứng dụng 71033
  71033 | Untuk masuk, ketik di aplikasi 71033
  71033 | Untuk log masuk, masukkan 71033 dalam aplikasi
  71033 | Para mag-log in, ilagay ang 71033 sa app
  71033 | 登录请在APP内填写71033
  71033 | ログインするには71033をアプリに入力してください
  71033 | 로그인하려면 71033을 앱에 입력하세요
  71033 | Kuingia, weka 71033 kwenye programu
  - | Для заказа такси наберите 71033
  - | To log in you need the app. Dial 71033 for help
  `,
);
