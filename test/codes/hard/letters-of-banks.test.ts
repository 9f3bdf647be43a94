import { checkLines } from './lines.ts';

checkLines(
  'what a code is needed for, and letters that speak of a card',
  `
  296014 | Estimado cliente, ha solicitado modificar su correo. Si fue usted, el código para hacerlo es el 296 014. Si no, llámenos al 900 101 010.
  29601 | Didi: el PIN para iniciar tu viaje es 29601. Dáselo al conductor solo al subir
  296014 | Compra por Internet: 89,90 EUR en LIBROS 24. Para finalizarla use 296014 (tarjeta *4471)
  296014 | Caro cliente, a alteração do seu email exige o código 296 014. Se não foi você, ligue 707 101 010.
  2960 | 99: seu código é 2960. Informe-o apenas no app
  296014 | Cher client, vous avez demandé à changer d'adresse e-mail. Le code à utiliser est 296014. Sinon appelez le 09 69 10 10 10.
  29601 | Le code 29601 vous permet de confirmer votre numéro Leboncoin
  296014 | Gentile cliente, per modificare l'email il codice da usare è 296014. Se non sei stato tu chiama 800 101 010
  29601 | Satispay: conferma il tuo telefono con il codice 29601
  296014 | Stimate client, codul pentru schimbarea adresei de email este 296014. Daca nu ati cerut, sunati 021 101 0101
  296014 | Sehr geehrter Kunde, zur Änderung Ihrer E-Mail-Adresse benötigen Sie den Code 296 014. Nicht beantragt? Tel. 069 101010
  29601 | Dein MyTaxi-Code: 29601. Läuft nach 10 Min. ab
  296014 | smsTAN 296014 fuer Dauerauftrag 22,00 EUR, IBAN-Ende 4471
  296014 | Beste klant, voor het wijzigen van uw e-mail heeft u code 296014 nodig. Niet aangevraagd? Bel 020 101 0101
  296014 | Hej! För att ändra din e-post behöver du koden 296014. Inte du? Ring 08-101 010
  29601 | Hei! Koden for å endre e-posten din er 29601. Ikke deg? Ring 21 01 01 01
  296014 | Hej! For at ændre din e-mail skal du bruge koden 296014. Ikke dig? Ring 70 10 10 10
  296014 | Hei! Sähköpostin vaihtamiseen tarvitset koodin 296014. Etkö sinä? Soita 0600 10101
  296014 | Tere! E-posti muutmiseks on vaja koodi 296014
  296014 | Sveiki! Lai mainītu e-pastu, nepieciešams kods 296014
  296014 | Sveiki! El. pašto keitimui reikalingas kodas 296014
  296014 | Szanowny Kliencie, do zmiany adresu e-mail potrzebny jest kod 296014. To nie Ty? Zadzwoń 22 101 01 01
  296014 | Vážený kliente, pro změnu e-mailu potřebujete kód 296014. Nežádali jste? Volejte 800 101 010
  296014 | Vážený klient, na zmenu e-mailu potrebujete kód 296014. Nežiadali ste? Volajte 0800 101 010
  296014 | Tisztelt Ügyfelünk! Az e-mail módosításához a 296014 kódra lesz szüksége. Nem Ön kérte? Hívja: 06 1 101 0101
  296014 | Poštovani, za promjenu e-maila potreban je kod 296014. Niste vi? Nazovite 01 101 0101
  296014 | Поштовани, за промену имејла потребан је код 296014. Нисте ви? Позовите 011 101 010
  296014 | Spoštovani, za spremembo e-pošte potrebujete kodo 296014
  296014 | Почитувани, за промена на е-пошта потребен е код 296014
  296014 | Уважаеми клиенти, за смяна на имейл е нужен код 296014. Не сте вие? Тел. 0700 10 101
  296014 | Уважаемый клиент! Для смены почты нужен код 296014. Не вы? Звоните 8 800 101 01 01
  296014 | Шановний клієнте! Для зміни пошти потрібен код 296014. Не ви? Дзвоніть 0 800 101 010
  296014 | Паважаны кліент! Для змены пошты патрэбны код 296014
  296014 | Αγαπητέ πελάτη, για την αλλαγή email χρειάζεστε τον κωδικό 296014. Δεν ήσασταν εσείς; Καλέστε 210 101 0101
  296014 | I nderuar klient, për ndryshimin e emailit nevojitet kodi 296014
  296014 | Sayın müşterimiz, e-posta değişikliği için 296014 kodu gereklidir. Siz değilseniz 0850 101 01 01
  296014 | Hörmətli müştəri, e-poçtu dəyişmək üçün 296014 kodu lazımdır
  296014 | Hurmatli mijoz, pochtani o'zgartirish uchun 296014 kodi kerak
  296014 | Құрметті клиент, поштаны өзгерту үшін 296014 коды қажет
  296014 | ძვირფასო მომხმარებელო, ელფოსტის შესაცვლელად საჭიროა კოდი 296014
  296014 | Հարգելի հաճախորդ, էլ. փոստը փոխելու համար անհրաժեշտ է 296014 կոդը
  296014 | عزيزي العميل، لتغيير بريدك الإلكتروني تحتاج إلى الرمز 296014. لم تطلب ذلك؟ اتصل 920001010
  296014 | לקוח יקר, לשינוי המייל נדרש קוד 296014. לא אתה? חייג 03-1010101
  296014 | مشتری گرامی، برای تغییر ایمیل به کد 296014 نیاز دارید
  296014 | معزز صارف، ای میل تبدیل کرنے کے لیے کوڈ 296014 درکار ہے
  296014 | प्रिय ग्राहक, ईमेल बदलने के लिए कोड 296014 आवश्यक है
  296014 | Dear customer, email badalne ke liye code 296014 chahiye
  296014 | প্রিয় গ্রাহক, ইমেইল পরিবর্তনের জন্য কোড 296014 প্রয়োজন
  296014 | प्रिय ग्राहक, ईमेल बदलण्यासाठी कोड 296014 आवश्यक आहे
  296014 | அன்புள்ள வாடிக்கையாளரே, மின்னஞ்சலை மாற்ற குறியீடு 296014 தேவை
  296014 | ప్రియమైన కస్టమర్, ఈమెయిల్ మార్చడానికి కోడ్ 296014 అవసరం
  296014 | เรียนลูกค้า รหัส 296014 ใช้สำหรับเปลี่ยนอีเมล
  296014 | Quý khách cần mã 296014 để thay đổi email. Không phải bạn? Gọi 1900 1010
  296014 | Yth. nasabah, untuk mengubah email diperlukan kode 296014. Bukan Anda? Hubungi 1500 101
  296014 | Pelanggan dihargai, kod 296014 diperlukan untuk menukar emel
  296014 | Mahal na customer, kailangan ang code 296014 para palitan ang email
  296014 | 尊敬的客户，修改邮箱需要验证码296014。如非本人操作请致电95001
  296014 | 親愛的客戶，變更信箱需輸入296014，若非本人請來電0800-101-010
  296014 | お客様、メール変更にはコード296014が必要です。お心当たりがない場合は0120-101-010
  296014 | Mteja mpendwa, kubadilisha barua pepe unahitaji kodi 296014
  - | Dear customer, your new debit card ending 2960 is on its way. The PIN comes in a separate letter. Ref 296014.
  - | Estimado cliente, su nueva tarjeta terminada en 2960 va en camino. El PIN llega aparte. Ref 296014.
  - | Caro cliente, o seu novo cartão final 2960 já foi enviado. O PIN segue à parte. Ref 296014.
  - | Cher client, votre carte finissant par 2960 est en route. Le code secret suivra. Réf 296014.
  - | Gentile cliente, la carta che termina con 2960 è in arrivo. Il PIN arriverà a parte. Rif 296014.
  - | Ihre neue Karte mit Endziffern 2960 ist unterwegs. Die PIN kommt separat. Vorgang 296014.
  - | Uw nieuwe pas eindigend op 2960 is onderweg. De pincode volgt apart. Kenmerk 296014.
  - | Nowa karta z końcówką 2960 jest w drodze. PIN otrzymasz osobno. Nr sprawy 296014.
  - | Nová karta končící 2960 je na cestě. PIN přijde zvlášť. Č.j. 296014.
  - | Új, 2960-ra végződő kártyája úton van. A PIN külön érkezik. Ügyszám 296014.
  - | Noul card terminat in 2960 este pe drum. PIN-ul vine separat. Ref 296014.
  - | Новая карта *2960 уже в пути. ПИН-код придёт отдельно. Заявка 296014.
  - | Нова картка *2960 вже в дорозі. ПІН надійде окремо. Заявка 296014.
  - | Η νέα κάρτα που λήγει σε 2960 έρχεται. Το PIN θα σταλεί ξεχωριστά. Αρ. αίτησης 296014.
  - | 2960 ile biten yeni kartınız yolda. Şifreniz ayrıca gelecek. Ref 296014.
  - | بطاقتك الجديدة المنتهية بـ 2960 في الطريق. سيصلك الرقم السري منفصلاً. مرجع 296014
  - | כרטיסך החדש המסתיים ב-2960 בדרך. הקוד הסודי יגיע בנפרד. אסמכתא 296014
  - | 2960 पर समाप्त होने वाला नया कार्ड भेजा गया है। पिन अलग से आएगा। संदर्भ 296014
  - | บัตรใหม่ลงท้าย 2960 กำลังจัดส่ง PIN จะส่งแยกต่างหาก เลขอ้างอิง 296014
  - | Thẻ mới đuôi 2960 đang được gửi. Mã PIN gửi riêng. Số tham chiếu 296014
  - | Kartu baru berakhiran 2960 sedang dikirim. PIN dikirim terpisah. No ref 296014
  - | 您尾号2960的新卡已寄出，密码函另寄。快递单号296014
  - | カード末尾2960の新しいカードを発送しました。暗証番号は別便です。受付番号296014
  - | 끝자리 2960 새 카드가 발송되었습니다. 비밀번호는 별도 발송. 접수번호 296014
  - | Ditt nya kort som slutar på 2960 är på väg. PIN-koden kommer separat. Ärende 296014
  - | Dit nye kort, der ender på 2960, er på vej. PIN kommer separat. Sag 296014
  - | Uusi korttisi, päättyy 2960, on matkalla. PIN tulee erikseen. Viite 296014
  - | Nova kartica koja se završava na 2960 je na putu. PIN stiže odvojeno. Predmet 296014
  - | Новата карта, завършваща на 2960, е на път. ПИН ще получите отделно. Молба 296014
  - | Kadi yako mpya inayoishia 2960 iko njiani. PIN itakuja kando. Kumb 296014
  `,
);
