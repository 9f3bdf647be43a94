import { checkLines } from './lines.ts';

checkLines(
  'a number to do something with, at the end of the sentence',
  `
  300721 | Sign in to Harbor with 300721
  482914 | Log in to Dovetail using 482914
  482914 | Confirm your payment with 482914
  771204 | Verify your Harbor account using 771204
  300721 | Melden Sie sich bei Harbor mit 300721 an
  482914 | Bestätigen Sie die Zahlung mit 482914
  482914 | Connectez-vous à Harbor avec 482914
  482914 | Confirmez votre achat avec le 482914
  300721 | Inicia sesión en Harbor con 300721
  482914 | Entre no Harbor com 482914
  482914 | Accedi a Harbor con 482914
  300721 | Войдите в Harbor с 300721
  482914 | Увійдіть у Harbor за допомогою 482914
  482914 | Zaloguj się do Harbor, używając 482914
  482914 | Harbor hesabınıza 482914 ile giriş yapın
  482914 | Log in bij Harbor met 482914
  482914 | Logga in på Harbor med 482914
  482914 | Masuk ke Harbor dengan 482914
  482914 | Đăng nhập Harbor bằng 482914
  `,
);

checkLines(
  'a number to do something with, in more languages',
  `
  610288 | Authorise the transfer with 610288
  610288 | To unlock your vault, proceed with 610288
  610288 | Finish registration using 610288.
  610288 | Freigabe der Zahlung mit 610288
  610288 | Activez votre carte avec le 610288
  610288 | Activa tu cuenta con 610288
  610288 | Ative a sua conta com 610288
  610288 | Attiva il conto con 610288
  610288 | Подтвердите вход с помощью 610288
  610288 | Verifizieren Sie Ihre Nummer mit 610288
  610288 | Potwierdź logowanie za pomocą 610288
  610288 | Přihlaste se pomocí 610288
  610288 | 610288 ile girişinizi onaylayın
  610288 | Verifikasi akun Anda dengan 610288
  610288 | Xác minh tài khoản bằng 610288
  610288 | เข้าสู่ระบบด้วย 610288
  610288 | 610288でログインしてください
  610288 | 610288로 로그인하세요
  610288 | 用610288登录
  610288 | سجل الدخول باستخدام 610288
  610288 | היכנסו לחשבון באמצעות 610288
  610288 | 610288 से लॉग इन करें
  610288 | Bekräfta din betalning med 610288
  610288 | Bevestig je betaling met 610288
  610288 | Vahvista kirjautuminen koodilla 610288
  `,
);

checkLines(
  'with something that is no code',
  `
  - | Join over 5000 members, sign up with friends
  - | Log in with the app to see your 2500 points
  - | Connect with 15000 sellers today
  - | Register with 3400 other runners
  - | Confirm with our office on 2044
  - | Sign in with your card ending 4410
  - | Pay with card 4410
  - | Open an account with 1000 bonus points
  - | Zahlen Sie mit Karte 4410
  - | Conéctate con 3500 vecinos
  - | Войдите в топ с 5000 очков
  - | Masuk dengan 2000 peserta lain
  `,
);
