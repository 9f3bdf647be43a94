import { checkLines } from './lines.ts';

checkLines(
  'the authorisation code of a receipt: English',
  `
  - | Purchase 12.40 approved, auth code 482914
  - | Payment of $12.40 approved. Approval code 482914
  - | Card *4471 charged EUR 12.40 at RIVER CAFE. Authorization code: 482914
  - | Transaction approved. Auth: 482914. Amount 12.40 GBP
  - | Your payment was successful. Confirmation code 482914
  - | Receipt: 12.40 USD, auth 482914, thank you
  - | Sale completed. Authorisation code 482914. Keep your receipt.
  - | Recharge of Rs 199 successful. Operator code 482914
  - | Paid 12.40 EUR. Auth. code 482914
  - | Withdrawal of 200.00 completed, authorization no. 482914
  482914 | Your authorization code is 482914. Do not share it.
  482914 | Authorization code 482914 to approve the payment of 12.40 EUR
  482914 | Auth code: 482914. Valid for 5 minutes
  `,
);

checkLines(
  'the authorisation code of a receipt: Romance',
  `
  - | Compra 12,40 EUR aprobada, código de autorización 482914
  - | Pago realizado. Autorización 482914. Importe 12,40 EUR
  - | Compra exitosa por $ 12.400, cod. aut. 482914
  - | Compra aprovada no valor de R$ 12,40. Código de autorização 482914
  - | Pagamento efetuado. Autorização: 482914
  - | Paiement accepté 12,40 EUR, code d'autorisation 482914
  - | Achat de 12,40 EUR effectué. Numéro d'autorisation 482914
  - | Pagamento di 12,40 EUR eseguito. Codice autorizzazione 482914
  - | Acquisto autorizzato 12,40 EUR cod. aut. 482914
  - | Plata de 12,40 RON aprobată, cod autorizare 482914
  482914 | Su código de autorización es 482914. No lo comparta
  482914 | Code d'autorisation : 482914 pour valider votre paiement de 12,40 EUR
  482914 | Código de autorização 482914, válido por 5 minutos
  `,
);

checkLines(
  'the authorisation code of a receipt: Germanic and Slavic',
  `
  - | Zahlung 12,40 EUR genehmigt, Autorisierungscode 482914
  - | Kartenzahlung erfolgreich. Genehmigungsnummer 482914
  - | Betaling 12,40 EUR goedgekeurd, autorisatiecode 482914
  - | Köp 12,40 SEK godkänt, auktorisationskod 482914
  - | Покупка 12.40 RUB одобрена, код авторизации 482914
  - | Оплата прошла успешно. Код авторизации: 482914
  - | Покупка 12.40 UAH успішна, код авторизації 482914
  - | Платёж: карта *4471, сумма 12.40, код авт. 482914
  - | Płatność 12,40 PLN zatwierdzona, kod autoryzacji 482914
  - | Platba 12,40 CZK schválena, autorizační kód 482914
  - | Plaćanje 12,40 EUR odobreno, autorizacijski kod 482914
  - | Плащане 12.40 BGN одобрено, код за авторизация 482914
  482914 | Код авторизации: 482914. Никому не сообщайте
  482914 | Kod autoryzacji: 482914. Nie udostępniaj go nikomu
  `,
);

checkLines(
  'the authorisation code of a receipt: others',
  `
  - | 12,40 TL alışveriş onaylandı, provizyon kodu 482914
  - | İşleminiz gerçekleşti. Onay kodu: 482914 Tutar: 12,40 TL
  - | Transaksi Rp 120.000 berhasil, kode otorisasi 482914
  - | Pembelian berhasil. SN: 482914
  - | Giao dịch 120.000 VND thành công, mã chuẩn chi 482914
  - | 消费12.40元成功，授权码482914
  - | [카드승인] 12,400원 일시불 승인번호 482914
  - | カード利用 1,240円 承認番号482914
  - | تمت عملية الشراء بمبلغ 12.40 ريال، رمز التفويض 482914
  - | عملیات موفق، مبلغ 12,400 ریال، کد پیگیری 482914
  - | Osto 12,40 EUR hyväksytty, varmennuskoodi 482914
  - | Vásárlás 12 400 Ft jóváhagyva, engedélyszám 482914
  `,
);

checkLines(
  'a spent code',
  `
  - | Your code 482914 was used
  - | Code 482914 has expired. Request a new one
  - | The code 482914 has already been used to log in
  - | Your one-time password 482914 is no longer valid
  - | Ihr Code 482914 ist abgelaufen
  - | Der Code 482914 wurde bereits verwendet
  - | Votre code 482914 a expiré
  - | Le code 482914 a été utilisé
  - | Su código 482914 ha caducado
  - | El código 482914 ya fue utilizado
  - | O código 482914 expirou
  - | Il codice 482914 è scaduto
  - | Codul 482914 a expirat
  - | Код 482914 уже использован
  - | Срок действия кода 482914 истек
  - | Термін дії коду 482914 закінчився
  - | Kod 482914 wygasł
  - | Kod 482914 został już wykorzystany
  - | Kód 482914 vypršel
  - | 482914 kodunuzun süresi doldu
  - | Kode 482914 sudah digunakan
  - | Kode 482914 telah kedaluwarsa
  - | Mã 482914 đã hết hạn
  - | 验证码482914已过期
  - | 验证码482914已失效，请重新获取
  - | 認証コード482914は期限切れです
  - | 인증번호 482914가 만료되었습니다
  - | انتهت صلاحية الرمز 482914
  - | OTP 482914 की समय सीमा समाप्त हो गई है
  - | Koodi 482914 on vanhentunut
  482914 | Your code is 482914. If it has expired, request a new one.
  482914 | Your code 482914 has not been used yet
  482914 | Ihr Code ist 482914. Ihr alter Code ist abgelaufen.
  482914 | Код: 482914. Предыдущий код истек.
  `,
);
