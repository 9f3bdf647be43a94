import { checkLines } from './lines.ts';

checkLines(
  'a password that is set anew, and numbers of requests',
  `
  774019 | Quill Pay: approve sign-in from Chrome on Windows? Code 774019
  - | Track order #774019 at ex.org/t. Locker PIN will follow.
  774019 | Activa tu eSIM: código de activación de tu cuenta 774 019
  77401 | Recuperación de acceso: 77401
  - | Turno confirmado: legajo 774019, 12/03 8:40
  774019 | Acesso ao prontuário: senha provisória 774019
  - | Protocolo 774019. Avalie nosso atendimento de 0 a 10
  77401 | Réinitialisation du mot de passe : 77401
  - | Votre plainte n° 774019 a été enregistrée
  774019 | Recupero password: 774019
  - | Segnalazione n. 774019 presa in carico
  774019 | Passwort zurücksetzen: 774019
  - | Ihr Ticket 774019 wurde geschlossen
  77401 | Wachtwoord herstellen: 77401
  - | Uw melding 774019 is afgehandeld
  774019 | Reset hasła: 774019
  - | Zgłoszenie 774019 zostało zamknięte
  77401 | Obnova hesla: 77401
  - | Váš požadavek 774019 byl vyřešen
  774019 | Obnovenie hesla: 774019
  774019 | Jelszó-visszaállítás: 774019
  - | Bejelentését 774019 számon rögzítettük
  77401 | Resetare parolă: 77401
  - | Sesizarea 774019 a fost rezolvată
  774019 | Obnova lozinke: 774019
  774019 | Възстановяване на парола: 774019
  - | Сигнал 774019 е приключен
  774019 | Восстановление пароля: 774019
  - | Обращение 774019 закрыто. Оцените от 1 до 5
  77401 | Відновлення пароля: 77401
  - | Звернення 774019 закрито
  774019 | Επαναφορά κωδικού: 774019
  77401 | Şifre sıfırlama: 77401
  - | 774019 nolu talebiniz kapatıldı
  774019 | Şifrənin bərpası: 774019
  77401 | Parolni tiklash: 77401
  774019 | Құпиясөзді қалпына келтіру: 774019
  774019 | إعادة تعيين كلمة المرور: 774019
  - | تم إغلاق طلبك رقم 774019
  774019 | איפוס סיסמה: 774019
  - | פנייה 774019 נסגרה
  774019 | بازیابی رمز عبور: 774019
  774019 | पासवर्ड रीसेट: 774019
  - | शिकायत 774019 का समाधान हो गया
  774019 | পাসওয়ার্ড রিসেট: 774019
  774019 | รีเซ็ตรหัสผ่าน: 774019
  774019 | Đặt lại mật khẩu: 774019
  - | Yêu cầu 774019 đã được xử lý
  774019 | Reset kata sandi: 774019
  - | Laporan 774019 telah selesai
  774019 | Tetapan semula kata laluan: 774019
  774019 | 重置密码：774019
  - | 您的工单774019已办结
  774019 | パスワード再設定：774019
  - | お問い合わせ番号774019は完了しました
  774019 | 비밀번호 재설정: 774019
  774019 | Kuweka upya nenosiri: 774019
  774019 | Återställ lösenord: 774019
  774019 | Nulstil adgangskode: 774019
  774019 | Tilbakestill passord: 774019
  774019 | Salasanan palautus: 774019
  774019 | Parooli taastamine: 774019
  774019 | Paroles atjaunošana: 774019
  774019 | Slaptažodžio atkūrimas: 774019
  `,
);
