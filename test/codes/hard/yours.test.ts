import { checkLines } from './lines.ts';

checkLines(
  'codes that are yours',
  `
  330518 | Larkspur: use 330518 as your passcode
  330518 | 330518 - Tidewater verification. Expires 12:45
  330518 | Your card payment needs approval. Code 330518
  330518 | Ihr Zugangscode für das Kundenportal: 330518
  330518 | Für die Änderung Ihrer E-Mail-Adresse: 330518 ist Ihr Code
  330518 | Votre mot de passe : 330518, valable 10 min
  330518 | Pour changer de numéro, saisissez le code 330518
  330518 | Su contraseña dinámica es 330518
  330518 | Código SMS 330518 para acceder a tu banca
  330518 | A tua senha de utilização única: 330518
  330518 | La tua OTP è 330518
  330518 | Parola dvs. de unică folosință: 330518
  330518 | Код для смены пароля: 330518
  330518 | 330518 — пароль для входа в личный кабинет
  330518 | Код підтвердження: 330518
  330518 | Kod jednorazowy 330518, operacja nr 4
  330518 | Jednorázové heslo: 330518
  330518 | Egyszer használatos jelszó: 330518
  330518 | Vaš kod za prijavu: 330518
  330518 | Tek kullanımlık şifreniz: 330518
  330518 | 校验码330518，您正在重置密码
  330518 | 本人確認コード：330518
  330518 | 일회용 비밀번호 330518
  330518 | كلمة المرور لمرة واحدة 330518
  330518 | סיסמה חד פעמית 330518
  330518 | Kata sandi sekali pakai: 330518
  330518 | Mã OTP của quý khách là 330518
  330518 | รหัสผ่านใช้ครั้งเดียว 330518
  330518 | आपका वन टाइम पासवर्ड 330518 है
  `,
);

checkLines(
  'what is yours and is no code',
  `
  - | Your customer code: 330518
  - | Ваш код клиента — 330518
  - | Tu código de cliente: 330518
  - | Votre code barre 330518
  - | Twój kod pocztowy 33051
  - | Seu código de rastreio: 330518
  - | Su código de rastreo 330518
  - | Uw klantcode: 330518
  - | Din kundkod är 330518
  - | Show your code 330518 at the gate
  - | Présentez votre code 330518 à l'accueil
  - | Muestre su código 330518 en la puerta
  - | Mostri il suo codice 330518 alla reception
  - | Pokaż swój kod 330518 przy wejściu
  - | Zeigen Sie Ihren Code 330518 am Empfang
  - | Your discount code is 330518
  - | Votre code promo : 330518
  - | Tu código de descuento: 330518
  - | Il tuo codice sconto: 330518
  - | Ваш код на скидку: 330518
  - | Twój kod rabatowy: 330518
  - | İndirim kodunuz: 330518
  - | 您的优惠码：330518
  `,
);
