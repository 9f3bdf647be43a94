import { checkLines } from './lines.ts';

checkLines(
  'a verb and a number alone: English',
  `
  483921 | Sign in with 483-921
  209185 | Purchase of 89.90 EUR. Enter 209185 to approve
  209185 | Log in using 209185
  209185 | Enter 209185 to confirm your phone
  209185 | Type 209185 to continue
  209185 | Your approval code for the log-in: 209185
  209185 | Log-in key: 209185
  209185 | Use 209185 to sign in to Dovetail
  209185 | Authorise the payment with 209185
  209185 | To verify your number, enter 209185.
  209185 | Your approval code is 209185. Do not share it
  209185 | 209185 - use this to log in
  `,
);

checkLines(
  'a verb and a number alone: Romance',
  `
  209185 | Achat de 89,90 EUR. Saisissez 209185 pour valider
  209185 | Connectez-vous avec 209185
  209185 | Entrez 209185 pour vous connecter
  209185 | Tapez 209185 pour confirmer votre numéro
  209185 | Introduce 209185 para continuar
  209185 | Compra de 89,90 EUR. Ingrese 209185 para autorizar
  209185 | Inicia sesión con 209185
  209185 | Digite 209185 para confirmar
  209185 | Entre com 209185
  209185 | Inserisci 209185 per confermare
  209185 | Accedi con 209185
  209185 | Introdu 209185 pentru a confirma
  `,
);

checkLines(
  'a verb and a number alone: Germanic and Slavic',
  `
  209185 | Melden Sie sich mit 209185 an
  209185 | Einkauf 89,90 EUR. Geben Sie 209185 zur Freigabe ein
  209185 | Anmelden mit 209185
  209185 | Voer 209185 in om in te loggen
  209185 | Log in met 209185
  209185 | Logga in med 209185
  209185 | Ange 209185 för att bekräfta
  209185 | Indtast 209185 for at logge ind
  209185 | Введите 209185 для подтверждения
  209185 | Покупка 89.90 EUR. Введите 209185 для подтверждения
  209185 | Введіть 209185 для входу
  209185 | Wpisz 209185, aby się zalogować
  209185 | Zaloguj się za pomocą 209185
  209185 | Zadejte 209185 pro přihlášení
  209185 | Unesite 209185 za potvrdu
  `,
);

checkLines(
  'a verb and a number alone: Thai and Vietnamese',
  `
  558101 | รหัสยืนยันทาง SMS: 558101
  558101 | รหัสยืนยันทางโทรศัพท์ 558101
  558101 | ใช้ 558101 เพื่อเข้าสู่ระบบ
  558101 | กรอก 558101 เพื่อยืนยัน
  558101 | รหัส OTP สำหรับเข้าสู่ระบบคือ 558101
  558101 | 558101 คือรหัสยืนยันของคุณ
  558101 | ใส่รหัส 558101 เพื่อยืนยันตัวตน
  558101 | รหัสผ่านชั่วคราวของคุณคือ 558101
  558101 | รหัสลับ: 558101 ใช้ได้ 5 นาที
  558101 | รหัสเข้าใช้งาน 558101
  353101 | Sử dụng mã xác minh 353101 để xác thực tài khoản
  353101 | Dùng 353101 để đăng nhập
  353101 | Nhập 353101 để xác nhận
  353101 | Mã xác thực qua SMS: 353101
  353101 | Mật khẩu một lần của bạn là 353101
  353101 | 353101 là mã đăng nhập của bạn
  353101 | Nhập mã 353101 để hoàn tất đăng ký
  353101 | Mã kích hoạt: 353101
  353101 | Mã bảo mật để đăng nhập: 353101
  353101 | Sử dụng 353101 làm mã đăng nhập
  `,
);

checkLines(
  'a verb and a number alone: others',
  `
  209185 | Giriş için 209185 girin
  209185 | Onaylamak için 209185 yazın
  209185 | Masukkan 209185 untuk masuk
  209185 | Gunakan 209185 untuk verifikasi
  209185 | 输入209185完成登录
  209185 | 209185を入力してログインしてください
  209185 | 209185를 입력하여 로그인하세요
  209185 | أدخل 209185 لتسجيل الدخول
  209185 | लॉगिन करने के लिए 209185 दर्ज करें
  209185 | Kirish uchun 209185 kiriting
  209185 | Syötä 209185 kirjautuaksesi
  209185 | Írja be: 209185 a belépéshez
  `,
);
