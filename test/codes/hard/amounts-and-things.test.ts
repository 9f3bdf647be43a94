import { checkLines } from './lines.ts';

checkLines(
  'codes among amounts, and numbers of things: several numbers, brands, odd order',
  `
  730914 | [Meadow] 730914 (valid 3 min). Order 55120017 total 49.90
  730914 | Use 730914 to verify +44 7700 900123 on Tidewater
  730914 | Dear Ana, 730914 is the one-time PIN for card *4410, amount 88.00 USD
  730914 | Ihre mTAN für die Überweisung über 1.250,00 EUR auf DE89 lautet 730914
  730914 | TAN 730914 für Auftrag 2201 vom 12.03.2026
  730914 | Virement de 1 250,00 € vers Marie : votre code est le 730914
  730914 | Transferencia de 1.250,00 € a la cuenta *4410. Clave: 730914
  730914 | Para confirmar sua compra de R$ 88,00 na Loja 24, digite 730914
  730914 | Bonifico di 1.250,00 EUR: OTP 730914 valido 2 min
  730914 | Перевод 1 250,00 руб на карту *4410. Код: 730914. Никому не говорите
  730914 | Przelew 1250,00 PLN na rach. ..4410. Kod SMS: 730914
  730914 | Platba 1250 Kč na ucet 4410/0800, autorizační kód 730914, nikomu nesdělujte
  730914 | 1.250,00 TL tutarındaki işlem için şifreniz: 730914
  730914 | 您正在转账1250元至尾号4410，验证码730914
  730914 | 振込1,250円の認証番号は730914です
  730914 | 1,250원 결제 인증번호 [730914]
  730914 | رمز التحقق لعملية شراء بمبلغ 1,250 ريال هو 730914
  730914 | קוד האימות לרכישה בסך 1,250 ש"ח הוא 730914
  730914 | Kode OTP transaksi Rp1.250.000 Anda: 730914
  730914 | Mã OTP giao dịch 1.250.000 VND: 730914
  730914 | รหัส OTP สำหรับยอด 1,250 บาท คือ 730914 (Ref: KXQT)
  730914 | ₹1,250 के भुगतान के लिए OTP 730914 है
  `,
);

checkLines(
  'codes among amounts, and numbers of things: temporary password',
  `
  kT7mQ2x | Il tuo accesso provvisorio: password kT7mQ2x
  771204 | Väliaikainen salasanasi on 771204
  771204 | Dočasné heslo pro přihlášení: 771204
  `,
);

checkLines(
  'codes among amounts, and numbers of things: no code, receipts in small forms',
  `
  - | PURCHASE 12.40 TIDEWATER CAFE APPR CODE 330912
  - | Kauf 12,40 bei Wiesencafé OK. Gen.-Nr. 330912
  - | ACHAT CB 12,40 AUTOR 330912
  - | COMPRA 12,40 AUT 330912 OK
  - | Покупка 990.00 RUB. Код авт. 330912. Баланс 4471.20
  - | PLATBA KARTOU 120 CZK, aut. kód 330912, provedeno
  `,
);

checkLines(
  'codes among amounts, and numbers of things: no code, vouchers',
  `
  - | Your £10 voucher: code 8X2KQ7. Spend by Sunday
  - | Ihr Gutscheincode 55-KL-20 ist 10 € wert
  - | Bon d'achat 10 € : code 88412
  - | Cupón de 10 €: código 88412
  - | Sconto 10 €: codice 88412 in cassa
  - | Купон на 500 ₽: код 88412
  - | Kod na darmową kawę: 88412
  - | Hediye çekiniz: 88412
  - | 优惠券码：88412，满100减10
  - | クーポン番号 88412 を提示で10%引き
  - | 쿠폰번호 88412 10% 할인
  - | رمز الخصم 88412 خصم 10٪
  - | Kode voucher 88412 diskon 10%
  - | โค้ดส่วนลด 88412 ลด 10%
  `,
);

checkLines(
  'codes among amounts, and numbers of things: no code, things',
  `
  - | Garage PIN is 4418, close it after you
  - | Zoom ID 882 1204 5510, passcode 771204
  - | Klíč je v schránce, kód 4418
  - | Nøkkelboks 4418
  - | Avainlaatikon koodi 4418
  - | Kulcsszéf kód: 4418
  - | Ключница у двери, код 4418
  - | Anahtar kutusu şifresi 4418
  - | Alarma: clave 4418 para desactivar
  - | Your table buzzer number is 4418
  - | Parking bay code 4418
  `,
);

checkLines(
  'codes among amounts, and numbers of things: no code, appointments',
  `
  - | Termin 12.03. um 14:30, Raum 2204
  - | Rendez-vous le 12/03 à 14h30, dossier 220417
  - | Cita 12/03 14:30, turno 2204
  `,
);

checkLines(
  'codes among amounts, and numbers of things: pickup',
  `
  pickup 4418 | Your parcel is in locker 12, PIN 4418
  pickup 4418 | Votre colis vous attend, code de retrait 4418
  pickup 441802 | Ваша посылка в постамате, код получения 441802
  pickup 4418 | Kargonuz teslim noktasında, teslim kodu 4418
  pickup 4418 | Tu pedido está listo para recoger, código de recogida 4418
  pickup 441802 | Paczka czeka w automacie. Kod odbioru: 441802
  `,
);
