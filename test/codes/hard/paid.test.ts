import { checkLines } from './lines.ts';

checkLines(
  'the approval of a payment made',
  `
  - | Payment processed. 45.90 GBP, approval no. 220417
  - | Pago procesado por 45,90. N.º de aprobación 220417
  - | Cobro realizado $45.90 autorización 220417
  - | Pagament fet 45,90 EUR, codi d'autorització 220417
  - | Pagamento efetuado 45,90 EUR, código de autorização 220417
  - | Paiement effectué 45,90 EUR, code d'autorisation 220417
  - | Pagamento eseguito 45,90 EUR, codice autorizzazione 220417
  - | Plata efectuată 45,90 RON, cod autorizare 220417
  - | Zahlung ausgeführt 45,90 EUR, Autorisierungsnummer 220417
  - | Betaling gelukt 45,90 EUR, autorisatienummer 220417
  - | Betalning genomförd 45,90 kr, auktorisationskod 220417
  - | Betaling gjennomført 45,90 kr, autorisasjonskode 220417
  - | Betaling gennemført 45,90 kr, godkendelseskode 220417
  - | Maksu suoritettu 45,90 EUR, varmennuskoodi 220417
  - | Makse sooritatud 45,90 EUR, autoriseerimiskood 220417
  - | Maksājums veikts 45,90 EUR, autorizācijas kods 220417
  - | Mokėjimas atliktas 45,90 EUR, autorizacijos kodas 220417
  - | Płatność zrealizowana 45,90 PLN, kod autoryzacji 220417
  - | Platba provedena 45,90 CZK, autorizační kód 220417
  - | Platba vykonaná 45,90 EUR, autorizačný kód 220417
  - | Fizetés teljesítve 4590 Ft, engedélyszám 220417
  - | Plaćanje izvršeno 45,90 EUR, autorizacijski kod 220417
  - | Плаћање извршено 45,90 РСД, ауторизациони код 220417
  - | Plačilo izvedeno 45,90 EUR, avtorizacijska koda 220417
  - | Плаќањето е извршено 45,90 ден, авторизациски код 220417
  - | Плащането е извършено 45.90 лв, код за авторизация 220417
  - | Платёж выполнен 459 р., код авторизации 220417
  - | Platezh vypolnen 459 r, kod avtorizacii 220417
  - | Платіж виконано 459 грн, код авторизації 220417
  - | Плацёж выкананы 45.90 BYN, код аўтарызацыі 220417
  - | Η πληρωμή ολοκληρώθηκε 45,90€, κωδικός έγκρισης 220417
  - | Pagesa u krye 4590 ALL, kodi i autorizimit 220417
  - | Ödemeniz tamamlandı 45,90 TL, provizyon kodu 220417
  - | გადახდა შესრულდა 45.90 ლარი, ავტორიზაციის კოდი 220417
  - | Төлбөр амжилттай 45900₮, зөвшөөрлийн код 220417
  - | تم الدفع بنجاح 45.90 ريال، رمز الموافقة 220417
  - | התשלום בוצע 45.90 ש"ח, מספר אישור 220417
  - | پرداخت موفق 459000 ریال، کد مرجع 220417
  - | ادائیگی کامیاب 4590 روپے، منظوری کوڈ 220417
  - | भुगतान सफल ₹459, अनुमोदन कोड 220417
  - | Payment safal Rs 459, approval code 220417
  - | পেমেন্ট সফল ৳459, অনুমোদন কোড 220417
  - | கட்டணம் வெற்றி ₹459, ஒப்புதல் குறியீடு 220417
  - | ชำระเงินเรียบร้อย 459.00 บาท รหัสอนุมัติ 220417
  - | Thanh toán thành công 459.000đ, mã chuẩn chi 220417
  - | Pembayaran berhasil Rp45.900, kode otorisasi 220417
  - | Bayaran berjaya RM45.90, kod kelulusan 220417
  - | Matagumpay ang bayad na P459, approval code 220417
  - | 支付成功45.90元，授权码220417
  - | お支払い完了 4,590円 承認番号220417
  - | 결제 완료 4,590원 승인번호 220417
  - | [승인] 스타마트 4,590원 승인번호 220417
  - | Malipo yamekamilika TSh4,590, msimbo wa idhini 220417
  `,
);
