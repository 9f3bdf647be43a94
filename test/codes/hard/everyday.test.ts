import { checkLines } from './lines.ts';

checkLines(
  'everyday messages: codes and other numbers',
  `
  552017 | Tidewater code 552017 expires in 10 minutes. Never share it.
  552017 | Your one-time passcode for Meadow Bank online is below. 552017
  552017 | Passcode↵552017↵Do not reply
  552017 | 552017 to log in to Meadow. Didn't ask? Ignore this.
  552017 | Confirm it's you: 552017
  552017 | Your Quayside delivery account PIN reset code - 552017
  552017 | Bitte geben Sie 552017 in der App ein
  552017 | Ihr Einmalpasswort für das Konto 4410: 552017
  552017 | Ihr Freischaltcode für Larkspur (Gerät Nr. 3): 552017
  552017 | Voici votre code à usage unique : 552 017
  552017 | Entrez 552017 sur le site pour valider votre inscription
  552017 | Tu código de un solo uso es 552017, vence en 5 min
  552017 | Ingresa 552017 para recuperar tu cuenta
  552017 | Seu token de acesso: 552017
  552017 | Informe 552017 no app para concluir
  552017 | Ecco il codice per accedere: 552017
  552017 | Kodi juaj i verifikimit është 552017
  552017 | Codul de activare pentru contul 4410 este 552017
  552017 | Ваш одноразовый пароль 552017 для входа с нового устройства
  552017 | Введите 552017 в приложении, чтобы продолжить
  552017 | Одноразовий код для входу: 552017
  552017 | Kodas 552017 galioja 5 min.
  552017 | Apstiprinājuma kods: 552017
  552017 | Ο κωδικός επιβεβαίωσης είναι 552017
  552017 | Onay kodunuz: 552017. Kimseyle paylaşmayın
  552017 | Tasdiq kodi: 552017
  552017 | Растау коды 552017
  552017 | 动态密码552017，用于修改手机号
  552017 | 【草地】552017（登录验证码）
  552017 | ワンタイムパスワード：552017
  552017 | [초원] 본인확인 인증번호는 552017입니다
  552017 | رمز الدخول لمرة واحدة 552017
  552017 | קוד כניסה חד פעמי: 552017
  552017 | کد ورود شما: 552017
  552017 | लॉगिन के लिए आपका कोड 552017
  552017 | Mật khẩu một lần của bạn là 552017
  552017 | Masukkan 552017 untuk melanjutkan
  552017 | Ilagay ang 552017 para makapag-log in
  552017 | ใส่ 552017 เพื่อยืนยันตัวตน
  - | Your train 5520 leaves platform 17 at 14:05
  - | Invoice 552017 for £88.00 is due on 12 March
  - | Case 552017: our engineer will call you
  - | Flight LK552 gate 17, seat 14A, booking K7XQ2M
  - | Balance: 5520.17 EUR. Card ending 4410
  - | You have 5520 points. Redeem 500 for a coffee
  - | Meter reading 552017 received
  - | Your prescription 552017 is ready
  - | Lieferung 552017 kommt zwischen 14 und 16 Uhr
  - | Zählerstand 552017 erhalten
  - | Votre facture 552017 de 88 € est disponible
  - | Su factura 552017 vence el 12/03
  - | Sua fatura 552017 vence dia 12
  - | Bolletta 552017 di 88 € in scadenza
  - | Заказ 552017 готов к выдаче
  - | Ваша заявка 552017 принята
  - | Faktura 552017 do zapłaty 88 zł
  - | Siparişiniz 552017 kargoya verildi
  - | 订单552017已发货
  - | ご注文552017を発送しました
  - | 주문번호 552017 배송 시작
  - | طلبك رقم 552017 في الطريق
  - | Đơn hàng 552017 đang giao
  - | Pesanan 552017 sedang dikirim
  - | Ваш код 552017 больше не действует
  - | Kod 552017 stracił ważność
  - | Ihr Code 552017 ist abgelaufen, fordern Sie einen neuen an
  - | Too many attempts: code 552017 was rejected
  - | Le code 552017 est incorrect
  - | Dress code 2026: black tie
  - | Promo: text 552017 to 85120
  - | QR-Code 552017 am Drehkreuz scannen
  - | Scannez le code 552017 au tourniquet
  `,
);
