import { checkLines } from './lines.ts';

checkLines(
  'ordinary codes',
  `
  661204 | Thank you for signing up! Your code: 661204
  661204 | Your account has been charged? If not, use 661204 to confirm it was you
  661204 | Approve sign in? Code 661204
  661204 | Nordwind: 661204 is your code for changing your address. Customer service: 0800 123 456
  661204 | 661204 is your transaction password for adding payee RAM K
  661204 | Dear user, OTP to reset MPIN is 661204
  661204 | OTP is 661204 for mandate of Rs. 99/month. Ref 77120
  661204 | Your OTP for e-KYC: 661204 -TEAM
  661204 | 661204 is SECRET OTP for txn of Rs 1200 at DINER. Not you? Call 18002667788
  661204 | Ride PIN 661204. Driver arrives in 4 min, cab KA01AB1234
  661204 | Ihr Freischaltcode: 661204. Er ist 24 Stunden gültig.
  661204 | Sicherheitscode 661204 zum Zurücksetzen Ihres Passworts
  661204 | SMS-TAN: 661204, Auftrag: Dauerauftrag, Betrag 50,00 EUR, Konto DE12...8890
  661204 | Je inlogcode voor Mijn Zorg: 661204
  661204 | Gebruik code 661204 om je betaling van € 35,00 te bevestigen
  661204 | Kod för att verifiera ditt telefonnummer: 661204
  661204 | Engangskode 661204 til BankPlus. Del den aldri.
  661204 | Koodi kirjautumiseen: 661204
  661204 | Votre code pour confirmer votre rendez-vous : 661204
  661204 | Code secret 661204 pour votre achat de 35,00 EUR chez LIBRAIRIE
  661204 | Bonjour, voici votre code d'activation 661204, valable 24h
  661204 | Tu clave dinámica es 661204. Banco Río nunca te la pedirá
  661204 | Para completar tu registro usa el código 661204
  661204 | 661204 es tu código para iniciar sesión en Mercadito
  661204 | Código de confirmação da sua compra: 661204
  661204 | Use 661204 para redefinir sua senha
  661204 | Il tuo codice di conferma è 661204
  661204 | OTP 661204 per il bonifico di EUR 350,00 a favore di ROSSI
  661204 | Codul dvs. de securitate: 661204
  661204 | Пароль: 661204. Списание 350 RUB, магазин KNIGI. Никому не сообщайте
  661204 | Код подтверждения регистрации карты лояльности: 661204
  661204 | Продиктуйте код 661204 оператору для подтверждения личности
  661204 | Kod: 661204 Summa: 350 UZS. Hech kimga aytmang
  661204 | Код 661204 для входу в кабінет
  661204 | Hasło SMS: 661204, operacja nr 4 z dnia 03-02
  661204 | Kód pre prihlásenie: 661204
  661204 | Vaš kod za potvrdu plaćanja: 661204
  661204 | Кодът ви за потвърждение е 661204
  661204 | Jūsų prisijungimo kodas: 661204
  661204 | Ο κωδικός επιβεβαίωσης είναι 661204
  661204 | Şifreniz: 661204. Kimseyle paylaşmayınız. B001
  661204 | KodPay: giriş kodu 661204
  661204 | Qeydiyyat kodu: 661204
  661204 | Кіру коды 661204, ешкімге айтпаңыз
  661204 | رمز الدخول لمرة واحدة 661204
  661204 | رمز سري مؤقت: 661204
  661204 | رمز پویا: 661204 مبلغ: 350,000
  661204 | کد فعالسازی: 661204
  661204 | קוד הכניסה שלך: 661204
  661204 | लॉगिन OTP 661204 है। किसी से साझा न करें।
  661204 | Aapka OTP 661204 hai
  661204 | আপনার লগইন কোড: 661204
  661204 | உங்கள் OTP 661204
  661204 | మీ OTP 661204
  661204 | Kode masuk: 661204
  661204 | Kod TAC anda 661204 untuk pindahan RM35.00
  661204 | Ang OTP mo ay 661204
  661204 | Mã đăng nhập: 661204
  661204 | รหัสผ่านครั้งเดียว 661204
  661204 | 登录验证码661204，切勿泄露
  661204 | 您的校验码：661204，您正在修改密码
  661204 | ワンタイムパスワード：661204
  661204 | 본인확인 인증번호[661204]를 입력하세요
  661204 | Namba ya siri: 661204
  `,
);

checkLines(
  'ordinary notices',
  `
  - | Your parcel 661204 has been shipped
  - | Invoice 661204 over 35.00 EUR is due on 3 May
  - | You have an appointment on 12.04. at 10:30, room 661
  - | Your balance is 661204 points
  - | Power cut on 12 May, ticket 661204
  - | Your taxi KX-661 arrives in 5 minutes
  - | New voicemail from 661204
  - | School closed. Call 661204
  - | Your file 661204 was accepted
  - | Application 661204 approved
  - | Ihre Bestellung 661204 wurde versandt
  - | Rechnung 661204 fällig am 3.5.
  - | Ihr Termin: 12.04., 10:30, Zimmer 661
  - | Votre dossier 661204 est complet
  - | Facture 661204 : 35,00 EUR
  - | Su pedido 661204 va en camino
  - | Factura 661204 vencida
  - | Seu boleto 661204 vence amanhã
  - | La tua pratica 661204 è stata accettata
  - | Ваш заказ 661204 собран
  - | Заявка 661204 принята в работу
  - | Счёт 661204 на сумму 350 руб
  - | Twoje zgłoszenie 661204 przyjęto
  - | Vaše objednávka 661204 je připravena k odeslání
  - | Siparişiniz 661204 kargoya verildi
  - | Başvurunuz 661204 onaylandı
  - | طلبك رقم 661204 قيد التنفيذ
  - | سفارش 661204 ارسال شد
  - | Pesanan 661204 dikirim
  - | Đơn hàng 661204 đang giao
  - | ออเดอร์ 661204 จัดส่งแล้ว
  - | 您的订单661204已发货
  - | ご注文661204を発送しました
  - | 주문 661204 발송되었습니다
  - | Enter the draw: text 661 to 80888
  - | Use platform 9, train 6612
  - | Show ticket 661204 to the conductor
  - | Your locker number is 661
  - | Get 661 bonus points when you log in
  - | Login from new device at 10:30, IP 10.0.0.1, ref 661204
  - | Password changed. Case 661204
  - | Sign in before 2027 to keep your account
  - | Enter gate 12, seat 6612
  - | Tap to verify: t.example/661204
  - | You used 6612 MB of your plan
  - | Version 6612 of the app is ready
  - | Your code was changed on 2026-01-12
  - | Klicken Sie zum Anmelden: l.example/6612
  - | Пароль изменен. Обращение 661204
  - | Mot de passe modifié. Dossier 661204
  - | Contraseña cambiada. Caso 661204
  - | Şifreniz değiştirildi. Kayıt no 661204
  - | 密码已修改，受理编号661204
  - | Dr. Smith confirmed your visit, code of conduct 2026 attached
  - | PIN successfully changed for card 6612
  - | Your PIN will arrive within 5 days. Reference 661204
  - | We sent a code to 661204
  - | Code sent to your number ending 6612
  - | Код отправлен на номер 661204
  - | Le code a été envoyé au 661204
  `,
);
