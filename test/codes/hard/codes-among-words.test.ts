import { checkLines } from './lines.ts';

checkLines(
  'codes among the words of banks and shops',
  `
  448812 | Dear customer, 448812 is OTP for txn of INR 4,500.00 at ZENMART on your card ending 7719. Valid till 14:22. Do not share.
  448812 | Use 448812 as your login OTP for MyHarbor. Offer valid on next order - get 20% off!
  7719 | Your Larkspur Deals verification code is 7719
  448812 | Discount Club: your code to log in is 448812
  448812 | Welcome to Gift Planet! Your verification code: 448812
  448812 | 448812 is your Bonusland code
  448812 | Your payment of EUR 20.00 is waiting. Approve it with code 448812.
  448812 | To complete your purchase of $35.10 enter 448812
  448812 | You asked to unlock your account. Code: 448812
  448812 | Door2Door Taxi: your code is 448812
  448812 | Meeting Hub verification code: 448812
  448812 | Zoomcar: 448812 is your code to sign in
  448812 | Hi, your access code for the patient portal is 448812
  448812 | Your Wi-Fi verification code is 448812
  448812 | Ihr Code zur Anmeldung bei Türkontor: 448812
  448812 | mTAN 448812 für Überweisung 500,00 EUR an Max Muster. Auftrag erfolgreich vorbereitet.
  448812 | Gutscheinwelt: Ihr Bestätigungscode lautet 448812
  448812 | Votre code est 448812. Livraison gratuite dès 30 EUR.
  448812 | Code de sécurité 448812 pour votre paiement accepté chez Boutik
  448812 | Su código es 448812. Gracias por elegir Regalo Express.
  448812 | Clave temporal 448812 para tu compra de $ 1.200 en TIENDA
  448812 | Código de autorización para su compra en TIENDA por $120.00: 448812
  448812 | Seu token é 448812. Não informe a ninguém.
  448812 | Código 448812 para confirmar o pagamento de R$ 40,00
  448812 | Il codice per confermare il pagamento di 12,00 EUR è 448812
  448812 | Codul pentru confirmarea plății: 448812
  448812 | Ваш код для входа на сайт Скидкомания: 448812
  448812 | Код 448812. Подтвердите оплату заказа в магазине Подарки
  448812 | Код для подтверждения операции: 448812. Успешных покупок!
  448812 | Підтвердьте вхід кодом 448812
  448812 | Kod do autoryzacji płatności kartą 120,00 PLN: 448812
  448812 | Kod autoryzacyjny do przelewu: 448812
  448812 | Autorizační kód pro platbu kartou 1250 Kč: 448812
  448812 | Potvrzovací SMS kód je 448812 k platbě 99,00 CZK
  448812 | Kod za prijavu u Bonus klub: 448812
  448812 | Kód 448812 a belépéshez
  448812 | Vahvistuskoodi 448812. Jos et pyytänyt koodia, ota yhteyttä.
  448812 | Din engangskode er 448812. Betaling 300,00 kr til Butikken
  448812 | Onay kodunuz 448812. Kimseyle paylaşmayın.
  448812 | 1.250,00 TL harcamanız için onay kodu 448812
  448812 | İndirimci uygulamasına giriş kodunuz: 448812
  448812 | Kode verifikasi Anda 448812. Berlaku 5 menit.
  448812 | JANGAN BERI kode ini ke siapa pun: 448812. Promo menarik menunggu!
  448812 | Ma xac thuc cua ban la 448812
  448812 | Mã OTP giao dịch thanh toán 500.000 VND: 448812
  448812 | รหัส OTP ของคุณคือ 448812 ใช้ภายใน 5 นาที
  448812 | OTP=448812 [รหัสอ้างอิง:KXPQ] เพื่อทำรายการ
  448812 | 【优选商城】您的验证码448812，优惠多多
  448812 | 您正在支付120元，短信验证码：448812
  448812 | 認証番号：448812 ログイン画面で入力してください
  448812 | [혜택마켓] 인증번호 448812를 입력해 주세요
  448812 | كود التفعيل الخاص بك هو 448812
  448812 | کد ورود شما: 448812
  448812 | קוד האימות שלך הוא 448812
  448812 | आपका सत्यापन कोड 448812 है
  448812 | আপনার ভেরিফিকেশন কোড 448812
  448812 | Κωδικός μιας χρήσης: 448812
  448812 | Tasdiqlash kodi: 448812. Kodni hech kimga aytmang
  448812 | Растау коды: 448812
  448812 | თქვენი კოდია 448812
  448812 | Ձեր հաստատման կոդն է՝ 448812
  448812 | Patvirtinimo kodas 448812
  448812 | Tavs apstiprinājuma kods: 448812
  448812 | Teie kinnituskood on 448812
  448812 | Namba yako ya uthibitisho ni 448812
  448812 | Ang iyong code ay 448812
  448812 | Kod pengesahan anda ialah 448812. Transaksi RM 50.00 di KEDAI
  448812 | Код для подписания договора займа: 448812
  448812 | Your code for phone number +1 202 555 0147 is 448812
  448812 | Reset code for j***@mail.example: 448812
  448812 | Phone: +44 20 7946 0000. Code: 448812
  448812 | Payment approved soon. Your one-time code: 448812
  448812 | (448812) is your Facebook confirmation code
  448812 | Telegram code 448812
  pickup 448812 | Посылка в ячейке. Код 448812, постамат у входа
  pickup 448812 | Your parcel is in the locker at the entrance. Code 448812
  pickup 448812 | Paczka czeka w paczkomacie przy wejściu. Kod odbioru 448812
  `,
);

checkLines(
  'codes beside other numbers, amounts and names',
  `
  5521 | 5521 is your passcode. 2026 Dovetail Bank Ltd. All rights reserved
  552190 | 552190 is the code you asked for. 90012 is your store number
  552190 | Hello! 552190 is your Parcelo PIN. 1800 555 0199 is our number
  552190 | Order 88120: code 552190. Pick-up window 4471
  552190 | Dein Code: 552190. 10115 Berlin
  552190 | 552190 lautet dein Code. 80331 München
  552190 | Uw code is 552190. 1012 AB Amsterdam
  552190 | Votre code : 552190. 75001 Paris
  552190 | Tu código: 552190. 28013 Madrid
  552190 | Il codice è 552190. 20121 Milano
  552190 | Ваш код: 552190. 101000 Москва
  552190 | Twój kod to 552190. 00950 Warszawa
  552190 | Váš kód: 552190. 11000 Praha
  552190 | Kodunuz 552190. 34000 İstanbul
  552190 | 您的验证码：552190。客户号229155
  552190 | コード：552190。郵便番号1000001
  552190 | Kode Anda: 552190. Pesanan 229155
  552190 | 552190 — код. 229155 — заявка
  552190 | Your code for Viber: 552190
  552190 | Your phone verification code: 552190
  552190 | Code WhatsApp Business 552-190. Ne le partagez pas
  552190 | El código de tu teléfono es 552190
  552190 | O código para o telemóvel é 552190
  552190 | Il codice per il tuo cellulare è 552190
  552190 | Код для номера телефона: 552190
  552190 | Код в Телеграм: 552190
  552190 | Код підтвердження у Вайбер: 552190
  552190 | Kod na telefon: 552190
  552190 | Kod za WhatsApp: 552-190
  552190 | Kode SMS: 552190
  552190 | SMS kodu: 552190
  552190 | رمز تيليجرام: 552190
  552190 | کد واتساپ شما: 552190
  552190 | OTP for updating your mobile number is 552190
  552190 | OTP to link your account 552190
  552190 | The verification code for the transfer of 1,200.00 USD to J. Doe is 552190
  552190 | Code for order #88120 (3 items, 45.00 EUR): 552190
  552190 | Code zur Freigabe der Zahlung von 45,00 EUR an Shop24: 552190
  552190 | TAN für Auftrag 88120 vom 01.02.: 552190
  552190 | Code pour l'ajout du bénéficiaire Jean (FR76 **** 4471) : 552190
  552190 | Código para autorizar la transferencia de $5.000 a Juan: 552190
  552190 | Código para o Pix de R$ 45,00 para Ana: 552190
  552190 | Codice per autorizzare il bonifico di 450,00 EUR a Mario: 552190
  552190 | Код для перевода 1 500 RUB Ивану И.: 552190
  552190 | Код для оплаты в SHOP24 на сумму 450.00 RUB: 552190
  552190 | Kod do potwierdzenia przelewu 450,00 PLN na rachunek 1234...5678: 552190
  552190 | Kód pro potvrzení převodu 450,00 CZK na účet 123/0800: 552190
  552190 | 450,00 TL tutarındaki alışverişiniz için şifre: 552190
  552190 | Mã OTP chuyển tiền 450.000 VND tới 0123456789: 552190
  552190 | Kode OTP transfer Rp 450.000 ke BUDI: 552190
  552190 | OTP สำหรับโอนเงิน 450.00 บาท คือ 552190
  552190 | 您向张三转账450.00元，验证码552190
  552190 | [은행] 이체 450,000원 인증번호 552190
  552190 | Confirm your sign-up with 552190
  552190 | Please enter 552190 in the app
  552190 | Enter 552190 on the website to finish
  552190 | Bitte geben Sie 552190 ein
  552190 | Gib 552190 ein, um fortzufahren
  552190 | Veuillez saisir 552190 pour continuer
  552190 | Ingresa 552190 para iniciar sesión
  552190 | Digite 552190 para entrar
  552190 | Digita 552190 per completare l'accesso
  552190 | Введи 552190, чтобы войти
  552190 | Podaj 552190, aby potwierdzić
  552190 | Zadajte 552190 na prihlásenie
  552190 | Въведете 552190 за вход
  552190 | Εισάγετε 552190 για σύνδεση
  552190 | Doğrulamak için 552190 giriniz
  552190 | ป้อน 552190 เพื่อดำเนินการต่อ
  552190 | Vui lòng nhập 552190 để tiếp tục
  552190 | 请输入552190完成注册
  552190 | Masukkan 552190 untuk melanjutkan
  552190 | ادخل 552190 للتأكيد
  552190 | برای ورود 552190 را وارد کنید
  552190 | Your temporary login password is 552190, change it after login
  tR5nW8 | Passwort vorläufig: tR5nW8
  552190 | Mot de passe temporaire 552190
  552190 | Contraseña provisional: 552190
  552190 | Password temporanea: 552190
  552190 | Tymczasowe hasło do logowania: 552190
  552190 | Geçici şifreniz: 552190
  552190 | Mật khẩu tạm thời: 552190
  552190 | 您的临时密码：552190
  pickup 552190 | Locker 12 is open with code 552190
  pickup 552190 | Colis disponible au casier. Code : 552190
  pickup 552190 | Tu paquete está en la taquilla. Código de recogida: 552190
  pickup 552190 | Paket im Schließfach, Abholcode 552190
  pickup 552190 | Код для получения посылки: 552190
  `,
);
