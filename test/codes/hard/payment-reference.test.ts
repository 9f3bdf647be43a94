import { checkLines } from './lines.ts';

checkLines(
  'a number to use for a purpose, and one to put into a payment',
  `
  610844 | Just type 61 08 44 on the pump screen to start your session
  610844 | Read 610844 to our agent to prove it's you
  6108 | Show us it's you: tap 6108
  610844 | Paste 610844 into the box to join the family plan
  610844 | Nutze 610844, um deine Nummer zu verifizieren
  610844 | Zum Einloggen: 610844
  610844 | Utilisez 610844 pour vérifier votre numéro
  610844 | Pour vous identifier : 610844
  610844 | Merci de renseigner 610844 pour poursuivre
  610844 | Usa 610844 para verificar tu número
  610844 | Para identificarte: 610844
  610844 | Use 610844 para verificar o seu número
  610844 | Para se identificar: 610844
  610844 | Usa 610844 per verificare il tuo numero
  610844 | Per identificarti: 610844
  610844 | Folosește 610844 pentru a verifica numărul
  610844 | Gebruik 610844 om je nummer te verifiëren
  610844 | Om in te loggen: 610844
  610844 | Använd 610844 för att verifiera ditt nummer
  610844 | Brug 610844 til at verificere dit nummer
  610844 | Bruk 610844 for å verifisere nummeret ditt
  610844 | Käytä 610844 numerosi vahvistamiseen
  610844 | Kasuta 610844 oma numbri kinnitamiseks
  610844 | Izmantojiet 610844, lai apstiprinātu numuru
  610844 | Naudokite 610844 numeriui patvirtinti
  610844 | Użyj 610844, aby zweryfikować numer
  610844 | Aby się zalogować: 610844
  610844 | Použijte 610844 k ověření čísla
  610844 | Použite 610844 na overenie čísla
  610844 | Használja a 610844 számot a telefonszám ellenőrzéséhez
  610844 | Koristite 610844 za provjeru broja
  610844 | Користите 610844 за проверу броја
  610844 | Uporabite 610844 za preverjanje številke
  610844 | Използвайте 610844 за проверка на номера
  610844 | Используйте 610844 для проверки номера
  610844 | Продиктуйте оператору 610844 для идентификации
  610844 | Для авторизации: 610844
  610844 | Використайте 610844 для перевірки номера
  610844 | Χρησιμοποιήστε το 610844 για να επαληθεύσετε τον αριθμό σας
  610844 | Numaranızı doğrulamak için 610844 kullanın
  610844 | Nömrənizi təsdiqləmək üçün 610844 istifadə edin
  610844 | Raqamingizni tasdiqlash uchun 610844 dan foydalaning
  610844 | Нөміріңізді растау үшін 610844 пайдаланыңыз
  610844 | استخدم 610844 للتحقق من رقمك
  610844 | השתמש ב-610844 לאימות המספר שלך
  610844 | از 610844 برای تایید شماره خود استفاده کنید
  610844 | اپنا نمبر تصدیق کرنے کے لیے 610844 استعمال کریں
  610844 | अपना नंबर सत्यापित करने के लिए 610844 का उपयोग करें
  610844 | Apna number verify karne ke liye 610844 use karein
  610844 | আপনার নম্বর যাচাই করতে 610844 ব্যবহার করুন
  610844 | உங்கள் எண்ணைச் சரிபார்க்க 610844 பயன்படுத்தவும்
  610844 | ใช้ 610844 เพื่อยืนยันหมายเลขของคุณ
  610844 | Dùng 610844 để xác minh số của bạn
  610844 | Gunakan 610844 untuk memverifikasi nomor Anda
  610844 | Gunakan 610844 untuk mengesahkan nombor anda
  610844 | Gamitin ang 610844 para i-verify ang numero mo
  610844 | 使用610844验证您的手机号
  610844 | 610844を使用して番号を確認してください
  610844 | 610844을 사용하여 번호를 인증하세요
  610844 | Tumia 610844 kuthibitisha namba yako
  - | Use bay 6108 when you park and keep the ticket
  - | Enter at gate 6108, level 2
  - | Use platform 6 for the 1844 to Leeds
  - | Quote 610844 when you call us about your claim
  - | Bitte 610844 als Verwendungszweck angeben
  - | Bei Rückfragen bitte Vorgang 610844 angeben
  - | Merci de rappeler le n° 610844 dans tout courrier
  - | Indiquez 610844 en objet du virement
  - | Indique 610844 como concepto de la transferencia
  - | Mencione el folio 610844 al llamar
  - | Indicare 610844 nella causale del bonifico
  - | Indique 610844 na descrição da transferência
  - | Vermeld 610844 bij uw betaling
  - | W tytule przelewu podaj 610844
  - | Jako variabilní symbol uveďte 610844
  - | Ako variabilný symbol uveďte 610844
  - | A közleménybe írja: 610844
  - | Menționați 610844 la detalii plată
  - | В назначении платежа укажите 610844
  - | У призначенні платежу вкажіть 610844
  - | Като основание посочете 610844
  - | U pozivu na broj upišite 610844
  - | Açıklamaya 610844 yazınız
  - | Cantumkan 610844 di berita transfer
  - | Nội dung chuyển khoản ghi 610844
  - | 转账备注请填写610844
  - | 振込名義の前に610844をご入力ください
  - | 입금 시 610844를 적어주세요
  - | اكتب 610844 في بيان التحويل
  - | ระบุ 610844 ในหมายเหตุการโอน
  - | Bid 6108 accepted for lot 44. Pay at desk
  - | Лот 610844 ваш! Оплатите до 14 марта
  `,
);
