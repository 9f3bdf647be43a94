import { checkLines } from './lines.ts';

checkLines(
  'a thing to be confirmed with a code',
  `
  29601 | Confirm your phone with the code 29601
  29601 | Confirma tu teléfono con el código 29601
  29601 | Confirme o seu telefone com o código 29601
  29601 | Confirmez votre téléphone avec le code 29601
  29601 | Conferma il tuo telefono con il codice 29601
  29601 | Confirmă telefonul cu codul 29601
  29601 | Bestätige dein Telefon mit dem Code 29601
  29601 | Bevestig je telefoon met code 29601
  29601 | Bekräfta din telefon med koden 29601
  29601 | Bekreft telefonen med koden 29601
  29601 | Bekræft din telefon med koden 29601
  29601 | Vahvista puhelimesi koodilla 29601
  29601 | Kinnita telefon koodiga 29601
  29601 | Apstipriniet tālruni ar kodu 29601
  29601 | Patvirtinkite telefoną kodu 29601
  29601 | Potwierdź telefon kodem 29601
  29601 | Potvrďte telefon kódem 29601
  29601 | Potvrďte telefón kódom 29601
  29601 | Erősítse meg telefonját a 29601 kóddal
  29601 | Potvrdite telefon kodom 29601
  29601 | Potrdite telefon s kodo 29601
  29601 | Потврдете го телефонот со кодот 29601
  29601 | Потвърдете телефона с код 29601
  29601 | Подтвердите телефон кодом 29601
  29601 | Підтвердьте телефон кодом 29601
  29601 | Пацвердзіце тэлефон кодам 29601
  29601 | Επιβεβαιώστε το τηλέφωνο με τον κωδικό 29601
  29601 | Konfirmoni telefonin me kodin 29601
  29601 | Telefonunuzu 29601 koduyla onaylayın
  29601 | Telefonunuzu 29601 kodu ilə təsdiqləyin
  29601 | Telefoningizni 29601 kodi bilan tasdiqlang
  29601 | Телефоныңызды 29601 кодымен растаңыз
  29601 | أكد هاتفك بالرمز 29601
  29601 | אשר את הטלפון עם הקוד 29601
  29601 | تلفن خود را با کد 29601 تایید کنید
  29601 | कोड 29601 से अपना फोन सत्यापित करें
  29601 | Apna phone code 29601 se verify karein
  29601 | 29601 কোড দিয়ে ফোন যাচাই করুন
  29601 | ยืนยันโทรศัพท์ด้วยรหัส 29601
  29601 | Xác nhận điện thoại bằng mã 29601
  29601 | Konfirmasi ponsel dengan kode 29601
  29601 | Sahkan telefon dengan kod 29601
  29601 | Kumpirmahin ang phone gamit ang code 29601
  29601 | 请用验证码29601确认手机
  29601 | コード29601で電話番号を確認してください
  29601 | 코드 29601로 전화번호를 인증하세요
  29601 | Thibitisha simu kwa kodi 29601
  `,
);

checkLines(
  'groups of one code that look like short words',
  `
  AB79QK | Approval key: AB7-9QK
  NO7K92 | Your code is NO7-K92
  123456 | Your OTP123456 is valid
  - | Sale RM12-RM20 today
  `,
);
