import { checkLines } from './lines.ts';

checkLines(
  'codes that guards and porters are told',
  `
  - | Code 300721 unsubscribes you
  - | Muéstrale este código al guardia: 3007
  - | Show this code to the guard: 3007
  - | Give the doorman code 3007
  - | Zeigen Sie dem Pförtner den Code 3007
  - | Montrez ce code au gardien : 3007
  - | Mostra questo codice al portiere: 3007
  - | Mostre este código ao porteiro: 3007
  - | Покажите этот код охраннику: 3007
  - | Покажіть цей код охоронцю: 3007
  - | Pokaż ten kod ochroniarzowi: 3007
  - | Ukažte tento kód vrátnému: 3007
  - | Bu kodu güvenlik görevlisine gösterin: 3007
  - | 请向保安出示此码：3007
  - | このコードを警備員に見せてください：3007
  - | 이 코드를 경비원에게 보여 주세요: 3007
  - | أظهر هذا الرمز للحارس: 3007
  - | הצג את הקוד לשומר: 3007
  - | Tunjukkan kode ini kepada satpam: 3007
  - | Đưa mã này cho bảo vệ: 3007
  - | แสดงรหัสนี้ให้ รปภ. ดู: 3007
  - | Laat deze code aan de portier zien: 3007
  - | Visa den här koden för vakten: 3007
  - | Näytä tämä koodi vartijalle: 3007
  - | Mutassa meg ezt a kódot a portásnak: 3007
  - | Arătați acest cod paznicului: 3007
  `,
);

checkLines(
  'codes that guards and porters are told, in other words',
  `
  - | Give this code to the doorman at Elm House: 3007
  - | Tell the security guard code 8802
  - | Nennen Sie am Eingang dem Wachmann die 3007
  - | Donnez le code 3007 au vigile
  - | Diga el código 3007 al portero
  - | Diga o código 3007 ao porteiro
  - | Dite il codice 3007 alla guardia
  - | Скажите вахтеру код 3007
  - | Podaj portierowi kod 3007
  - | Řekněte kód 3007 ostraze
  - | Kapıcıya 3007 kodunu söyleyin
  - | 把3007告诉门卫
  - | 守衛に3007を見せてください
  - | 경비실에 3007을 말하세요
  - | أخبر البواب بالرمز 3007
  - | אמרו לשומר את הקוד 3007
  - | گاردن را با کد 3007 نشان نگهبان دهید
  - | गार्ड को कोड 3007 दिखाएं
  - | গার্ডকে কোড 3007 দেখান
  - | காவலாளியிடம் குறியீடு 3007 காட்டவும்
  - | Sebutkan kode 3007 kepada satpam
  - | Ipakita ang code 3007 sa guard
  - | Mwonyeshe mlinzi namba 3007
  `,
);

checkLines(
  'words for guarding in messages that hold a code',
  `
  441902 | Guard your code: 441902
  441902 | For your security, code 441902. Do not share
  441902 | Código de seguridad 441902. No lo comparta con nadie
  441902 | Guarde este código: 441902
  441902 | Guarda este código em segurança: 441902
  441902 | Güvenlik kodunuz 441902
  441902 | 安全码441902
  441902 | Mã bảo mật: 441902
  441902 | Your Porter code is 441902
  441902 | Concierge app: your login code 441902
  441902 | Kode keamanan Anda: 441902
  441902 | รหัสรักษาความปลอดภัย 441902
  `,
);
