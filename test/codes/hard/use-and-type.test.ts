import { checkLines } from './lines.ts';

checkLines(
  'numbers behind verbs that also ask to type a code',
  `
  - | Use exit 4471 off the ring road, diversion in place
  - | Put 44710 steps on the board? Nice work this week!
  - | Read chapter 4471 by Monday please
  - | Take bus 4471 from stop 22, it leaves 14:10
  - | Type A flu cases: 4471 this week
  - | Press 4471 times and you'd still be on hold lol
  - | Enter the 44710 raffle for just $2
  - | Tap card 4471 at any reader to top up
  - | Fill in form 447120 and send it back
  - | Nutzen Sie Gleis 4, Zug 44712 fällt aus
  - | Geben Sie 44712 Punkte bis 30.04. aus
  - | Füllen Sie Formular 447120 aus
  - | Utilisez la ligne 4471 ce week-end
  - | Entrez porte 4471, niveau 2
  - | Utilisez vos 44712 points avant le 30/04
  - | Use la puerta 4471 del recinto
  - | Usa tus 44712 puntos antes del 30/04
  - | Escriba a la oficina 4471, ventanilla 2
  - | Use os seus 44712 pontos até 30/04
  - | Usa i tuoi 44712 punti entro il 30/04
  - | Compila il modulo 447120 e portalo allo sportello
  - | Gebruik uw 44712 punten voor 30-04
  - | Wykorzystaj 44712 punktów do 30.04
  - | Wypełnij formularz 447120
  - | Využijte 44712 bodů do 30.4.
  - | Используйте 44712 бонусов до 30.04
  - | Заполните форму 447120 до пятницы
  - | Введите показания счётчика до 25 числа, л/с 447120
  - | Використайте 44712 бонусів до 30.04
  - | 44712 puanınızı 30.04'e kadar kullanın
  - | استخدم 44712 نقطة قبل 30/04
  - | Gunakan 44712 poin sebelum 30/04
  - | Dùng 44712 điểm trước 30/04
  - | 请使用44712积分兑换，4月30日前有效
  - | 44712ポイントを4月30日までにご利用ください
  - | 44712포인트를 4월 30일까지 사용하세요
  - | अपने 44712 पॉइंट 30/04 तक उपयोग करें
  - | ใช้ 44712 คะแนนก่อน 30 เม.ย.
  - | Använd dina 44712 poäng senast 30/4
  - | Käytä 44712 pistettä 30.4. mennessä
  - | Használja fel 44712 pontját 04.30-ig
  - | Χρησιμοποιήστε 44712 πόντους έως 30/04
  - | נצלו 44712 נקודות עד 30/04
  - | Folosește cele 44712 puncte până pe 30.04
  44712 | Enter 44712 so we know it's you
  44712 | Type 44712 when asked
  44712 | Entrez 44712 lorsque cela vous est demandé
  44712 | Ingrese 44712 cuando se le pida
  44712 | Inserisca 44712 quando richiesto
  44712 | Wpisz 44712, gdy pojawi się prośba
  44712 | Введите 44712, когда появится запрос
  44712 | İstendiğinde 44712 girin
  44712 | Insira 44712 quando solicitado
  44712 | Voer 44712 in wanneer erom wordt gevraagd
  44712 | Zadejte 44712, až budete vyzváni
  44712 | Ange 44712 när du blir ombedd
  44712 | Írja be a 44712 számot, amikor kérik
  44712 | Введіть 44712, коли з'явиться запит
  44712 | Masukkan 44712 saat diminta
  44712 | Nhập 44712 khi được yêu cầu
  44712 | 提示时请输入44712
  44712 | 求められたら44712を入力してください
  44712 | 요청 시 44712을 입력하세요
  44712 | أدخل 44712 عند الطلب
  `,
);
