import { checkLines } from './lines.ts';

checkLines(
  'a code that is shown to people',
  `
  - | Please show code 5521 at the entrance.
  - | Show this code 5521 to the cashier
  - | Tell our receptionist your code 5521
  - | Muestre su código 5521 en la entrada
  - | Presenta tu código 5521 en caja
  - | Mostra el codi 5521 a l'entrada
  - | Mostre o seu código 5521 na entrada
  - | Apresente o código 5521 na receção
  - | Montrez votre code 5521 à l'entrée
  - | Présentez le code 5521 à l'accueil
  - | Mostra il tuo codice 5521 all'ingresso
  - | Comunichi il codice 5521 alla reception
  - | Arată codul tău 5521 la intrare
  - | Prezentați codul 5521 la recepție
  - | Bitte Ihren Code 5521 am Empfang vorzeigen
  - | Nennen Sie den Code 5521 an der Rezeption
  - | Toon uw code 5521 bij de ingang
  - | Laat code 5521 zien aan de balie
  - | Visa din kod 5521 i entrén
  - | Visa koden 5521 i receptionen
  - | Vis koden din 5521 ved inngangen
  - | Vis din kode 5521 ved indgangen
  - | Oplys koden 5521 i receptionen
  - | Sýndu kóðann 5521 við innganginn
  - | Näytä koodisi 5521 sisäänkäynnillä
  - | Näytä koodi 5521 vastaanotossa
  - | Näita oma koodi 5521 sissepääsul
  - | Uzrādiet savu kodu 5521 pie ieejas
  - | Parodykite savo kodą 5521 prie įėjimo
  - | Pokaż swój kod 5521 przy wejściu
  - | Podaj kod 5521 w recepcji
  - | Ukažte svůj kód 5521 u vchodu
  - | Kód 5521 nahlaste na recepci
  - | Ukážte svoj kód 5521 pri vstupe
  - | Mutassa fel a kódját (5521) a bejáratnál
  - | A recepción mutassa be az 5521 kódot
  - | Pokažite svoj kod 5521 na ulazu
  - | Покажите код 5521 на улазу
  - | Recite kod 5521 na recepciji
  - | Pokažite svojo kodo 5521 pri vhodu
  - | Покажете го вашиот код 5521 на влезот
  - | Покажете вашия код 5521 на входа
  - | Кажете кода 5521 на рецепцията
  - | Покажите ваш код 5521 на входе
  - | Назовите код 5521 на ресепшене
  - | Предъявите код 5521 на стойке регистрации
  - | Ваш код 5521, покажите его охраннику
  - | Pokazhite kod 5521 na vhode
  - | Покажіть ваш код 5521 на вході
  - | Назвіть код 5521 на рецепції
  - | Пакажыце ваш код 5521 на ўваходзе
  - | Δείξτε τον κωδικό σας 5521 στην είσοδο
  - | Δείξτε τον κωδικό 5521 στη ρεσεψιόν
  - | Tregoni kodin tuaj 5521 në hyrje
  - | Girişte 5521 kodunuzu gösterin
  - | Kodunuz 5521, resepsiyonda gösteriniz
  - | Girişdə 5521 kodunuzu göstərin
  - | Kiraverishda 5521 kodingizni ko'rsating
  - | Кіреберісте 5521 кодыңызды көрсетіңіз
  - | Кире бериште 5521 кодуңузду көрсөтүңүз
  - | შესასვლელში აჩვენეთ თქვენი კოდი 5521
  - | Մուտքի մոտ ցույց տվեք ձեր կոդը 5521
  - | Орох хаалган дээр 5521 кодоо үзүүлнэ үү
  - | أظهر رمزك 5521 عند الدخول
  - | قدم الكود 5521 في الاستقبال
  - | הצג את הקוד שלך 5521 בכניסה
  - | הציגו את הקוד 5521 בקבלה
  - | کد خود 5521 را در ورودی نشان دهید
  - | داخلے پر اپنا کوڈ 5521 دکھائیں
  - | प्रवेश द्वार पर अपना कोड 5521 दिखाएं
  - | Gate par apna code 5521 dikhayein
  - | প্রবেশপথে আপনার কোড 5521 দেখান
  - | प्रवेशद्वारावर तुमचा कोड 5521 दाखवा
  - | நுழைவாயிலில் உங்கள் குறியீடு 5521 ஐ காட்டவும்
  - | ప్రవేశద్వారం వద్ద మీ కోడ్ 5521 చూపించండి
  - | แสดงรหัสของคุณ 5521 ที่ทางเข้า
  - | Xuất trình mã của bạn 5521 tại cổng vào
  - | Đưa mã 5521 cho lễ tân
  - | Tunjukkan kode Anda 5521 di resepsionis
  - | Tunjukkan kod anda 5521 di pintu masuk
  - | Ipakita ang iyong code 5521 sa pasukan
  - | 入场时请出示您的代码5521
  - | 请向前台出示您的密码5521
  - | 入口でコード5521をご提示ください
  - | 受付であなたのコード5521をお見せください
  - | 입구에서 코드 5521을 보여주세요
  - | Onyesha msimbo wako 5521 mlangoni
  `,
);

checkLines(
  'a code that must not be shown',
  `
  5521 | Your code is 5521. Do not show this code to anyone
  5521 | 5521 is your code, don't show it to anyone
  5521 | Tu código es 5521, no lo muestres a nadie
  5521 | Código 5521 no se lo enseñe a nadie
  5521 | O seu código é 5521, não mostre a ninguém
  5521 | Votre code est 5521, ne le montrez à personne
  5521 | Il tuo codice è 5521, non mostrarlo a nessuno
  5521 | Ihr Code ist 5521, zeigen Sie ihn niemandem
  5521 | Je code is 5521, laat deze aan niemand zien
  5521 | Din kod är 5521, visa den inte för någon
  5521 | Din kode er 5521, vis den ikke til andre
  5521 | Koodisi on 5521, älä näytä sitä kenellekään
  5521 | Twój kod 5521, nie pokazuj go nikomu
  5521 | Váš kód 5521, nikomu ho neukazujte
  5521 | Vaš kod 5521, ne pokazujte ga nikome
  5521 | Ваш код 5521, никому его не показывайте
  5521 | Ваш код 5521, нікому не показуйте
  5521 | Вашият код 5521, не го показвайте на никого
  5521 | Kodunuz 5521, kimseye göstermeyin
  5521 | Kodunuz 5521, heç kimə göstərməyin
  5521 | Kodingiz 5521, hech kimga ko'rsatmang
  5521 | رمزك 5521 لا تظهره لأحد
  5521 | הקוד שלך 5521, אל תציג אותו לאיש
  5521 | आपका कोड 5521 है, किसी को न दिखाएं
  5521 | Aapka code 5521 hai, kisi ko na dikhayein
  5521 | Kode Anda 5521, jangan tunjukkan kepada siapa pun
  5521 | Mã của bạn là 5521, không cho ai xem
  5521 | รหัสของคุณ 5521 ห้ามแสดงให้ผู้อื่น
  5521 | あなたのコードは5521です。誰にも見せないでください
  5521 | 인증 코드 5521 아무에게도 보여주지 마세요
  5521 | 您的验证码5521，请勿向他人出示
  `,
);

checkLines(
  'the code of a building',
  `
  - | Access code to the building 5521
  - | Zugangscode Gebäude 5521
  - | Code d'accès immeuble 5521
  - | Codice di accesso edificio 5521
  - | Código de acceso edificio 5521
  - | Código de acesso ao prédio 5521
  - | Kod dostępu do budynku 5521
  - | Přístupový kód do budovy 5521
  - | Код доступа в подъезд 5521
  - | Код от двери 5521
  - | Код доступу до будинку 5521
  - | Bina giriş kodu 5521
  - | Toegangscode gebouw 5521
  - | Kod till porten 5521
  - | קוד כניסה לבניין 5521
  - | رمز الدخول للمبنى 5521
  - | 玄関の暗証番号 5521
  - | 현관 비밀번호 5521
  - | 大门密码5521
  - | Код за отключване на сейфа: 5521
  - | दरवाजे का कोड 5521
  - | Kode pintu 5521
  - | Mã cửa 5521
  - | รหัสประตู 5521
  5521 | Verification code for Wi-Fi login: 5521
  5521 | Код подтверждения для входа в Wi-Fi: 5521
  `,
);
