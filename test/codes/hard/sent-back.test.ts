import { checkLines } from './lines.ts';

checkLines(
  'a number that is sent back to approve something, and what is sent to order or to end something',
  `
  5521 | Respond with 5521 to authorise this payment.
  88213 | To confirm the transfer of $300, send 88213 to 7878.
  - | Reply 5521 to stop these alerts.
  - | Send GOLD 5521 to 7878 to join the draw
  - | Order 448812 - reply YES to confirm
  721190 | Para autorizar el pago responde con 72 11 90
  88213 | Envíe 88213 al 2266 para confirmar la compra
  - | Responda BAJA al 88213 para confirmar
  - | Envía 5521 al 88213 para dejar de recibir avisos
  88213 | Para confirmar a compra responda 88213 a esta mensagem
  5521 | Envie 5521 para 44710 para autorizar a transação
  - | Responda SAIR para 44710 para cancelar
  88213 | Pour autoriser le paiement, répondez par 88213
  88213 | Envoyez 88213 au 36111 pour confirmer votre achat
  - | Envoyez STOP au 36111 pour ne plus recevoir d'offres
  88213 | Per confermare il bonifico rispondi con 88213
  - | Rispondi STOP al 44710 per disattivare
  88213 | Pentru a autoriza plata răspunde cu 88213
  88213 | Trimite 88213 la 1234 pentru confirmarea transferului
  - | Trimite STOP la 1234 pentru dezabonare
  88213 | Zum Bestätigen der Zahlung bitte mit 88213 antworten.
  88213 | Senden Sie 88213 an 44710, um den Auftrag zu bestätigen.
  - | Senden Sie STOPP an 44710, um sich abzumelden.
  88213 | Antworten Sie 88213 zur Freigabe der Überweisung
  88213 | Antwoord 88213 om de betaling goed te keuren.
  88213 | Stuur 88213 naar 4411 om uw overboeking te bevestigen
  - | Stuur UIT naar 4411 om af te melden
  88213 | Svara 88213 för att godkänna betalningen
  88213 | Skicka 88213 till 72456 för att bekräfta köpet
  88213 | Svar 88213 for å godkjenne betalingen
  88213 | Svar 88213 for at godkende overførslen
  - | Send STOP til 1220 for at afmelde
  88213 | Svaraðu með 88213 til að staðfesta greiðsluna
  88213 | Vastaa 88213 hyväksyäksesi maksun
  88213 | Vahvista tilisiirto lähettämällä vastaus 88213
  88213 | Makse kinnitamiseks vasta 88213
  88213 | Lai apstiprinātu maksājumu, atbildiet ar 88213
  88213 | Norėdami patvirtinti pavedimą, siųskite 88213 numeriu 1644
  88213 | Aby autoryzować przelew, odpowiedz 88213
  88213 | Wyślij 88213 na numer 7878, aby potwierdzić transakcję
  - | Wyślij STOP na 7878, aby zrezygnować
  88213 | Pro potvrzení platby odpovězte 88213
  88213 | Pošlete 88213 na 90011 pro autorizaci převodu
  88213 | Platbu potvrdíte odpoveďou 88213
  88213 | A fizetés jóváhagyásához válaszoljon: 88213
  88213 | Küldje vissza a 88213 számot az utalás megerősítéséhez
  88213 | Za potvrdu plaćanja odgovorite s 88213
  88213 | Пошаљите 88213 на 1234 да потврдите плаћање
  88213 | Da odobrite uplatu, odgovorite 88213
  88213 | Za potrditev plačila odgovorite z 88213
  88213 | Одговорете со 88213 за да ја потврдите уплатата
  88213 | За потвърждение на превода изпратете 88213 на 1234
  88213 | Ответьте 88213, чтобы одобрить списание 500 руб.
  4471 | Для подтверждения перевода отправьте 4471 на 900
  - | Отправьте НЕТ на 900, если операцию совершали не вы
  - | Отправьте 4471 на 7878 и участвуйте в розыгрыше
  88213 | Чтобы подтвердить платеж 300р, пришлите 88213 в ответном SMS
  88213 | Dlya podtverzhdeniya perevoda otpravte 88213 na 900
  88213 | Otvette 88213 chtoby podtverdit platezh
  88213 | Для підтвердження надішліть 88213 на номер 10060
  88213 | Для пацвярджэння плацяжу адкажыце 88213
  88213 | Για έγκριση της πληρωμής απαντήστε με 88213
  88213 | Στείλτε 88213 στο 54321 για επιβεβαίωση της συναλλαγής
  - | Στείλτε STOP στο 54321 για διαγραφή
  88213 | Përgjigjuni me 88213 për të konfirmuar pagesën
  88213 | Ödemeyi onaylamak için 88213 yazıp 4411'e gönderin
  88213 | Havaleyi onaylamak için bu mesajı 88213 ile yanıtlayın
  - | IPTAL yazıp 4411'e gönderin
  88213 | Ödənişi təsdiqləmək üçün 88213 yazıb 4411 nömrəsinə göndərin
  88213 | Köçürməni təsdiqləmək üçün 88213 ilə cavab verin
  88213 | To'lovni tasdiqlash uchun 88213 deb javob bering
  88213 | Тўловни тасдиқлаш учун 88213 деб жавоб беринг
  88213 | Төлемді растау үшін 88213 деп жауап беріңіз
  88213 | Төлөмдү ырастоо үчүн 88213 деп жооп бериңиз
  88213 | გადახდის დასადასტურებლად უპასუხეთ 88213
  88213 | Վճարումը հաստատելու համար պատասխանեք 88213
  88213 | Гүйлгээг баталгаажуулахын тулд 88213 гэж хариулна уу
  88213 | لتأكيد الدفع أرسل 88213 إلى 7007
  88213 | رد بالرقم 88213 للموافقة على التحويل
  - | لإلغاء الاشتراك أرسل STOP إلى 7007
  88213 | לאישור התשלום השב 88213
  88213 | כדי לאשר את ההעברה השיבו 88213
  88213 | ادائیگی کی تصدیق کے لیے 88213 لکھ کر بھیجیں
  88213 | भुगतान की पुष्टि के लिए 88213 लिखकर भेजें
  88213 | Payment confirm karne ke liye 88213 reply karein
  88213 | পেমেন্ট নিশ্চিত করতে 88213 লিখে রিপ্লাই করুন
  88213 | पेमेंटची पुष्टी करण्यासाठी 88213 असे उत्तर द्या
  88213 | ચુકવણીની પુષ્ટિ કરવા 88213 લખીને મોકલો
  88213 | பணம் செலுத்துவதை உறுதிப்படுத்த 88213 என பதிலளிக்கவும்
  88213 | చెల్లింపును నిర్ధారించడానికి 88213 అని రిప్లై ఇవ్వండి
  88213 | भुक्तानी पुष्टि गर्न 88213 लेखी पठाउनुहोस्
  88213 | ตอบกลับ 88213 เพื่อยืนยันการชำระเงิน
  88213 | ยืนยันการโอน ส่ง 88213 มาที่ 4545
  88213 | Trả lời 88213 để xác nhận giao dịch
  88213 | Soạn 88213 gửi 8088 để xác nhận thanh toán
  - | Soạn HUY gửi 8088 để hủy dịch vụ
  88213 | Untuk menyetujui pembayaran, balas SMS ini dengan 88213
  - | Ketik REG KUIS kirim ke 9388
  88213 | Balas 88213 untuk mengesahkan bayaran anda
  88213 | Mag-reply ng 88213 para kumpirmahin ang bayad
  88213 | 如需确认转账，请回复88213
  88213 | 請回覆88213以授權交易
  - | 回复TD退订
  88213 | お支払いを承認するには 88213 と返信してください
  88213 | 결제를 승인하려면 88213으로 회신하세요
  88213 | 이체 확인을 위해 88213 을 답장해 주세요
  88213 | Jibu 88213 kuthibitisha malipo
  88213 | Tuma 88213 kwenda 15001 kuthibitisha muamala
  - | Tuma ACHA kwenda 15001 kujiondoa
  `,
);
