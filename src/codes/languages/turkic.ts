import type { Language } from '../language.ts';
import { compose } from './compose.ts';
import { AZERBAIJANI_CYRILLIC, UZBEK_CYRILLIC } from './cyrillic.ts';
import { rewrite } from './scripts.ts';

const azerbaijani: Language = {
  id: 'az',
  otp: `${compose('təsdiq, təsdiqləmə, təsdiqlənmə, təhlükəsizlik, aktivləşdirmə, aktivasiya, qeydiyyat, giriş, doğrulama, autentifikasiya, identifikasiya, verifikasiya, avtorizasiya, birdəfəlik, bir dəfəlik, müvəqqəti, gizli, bərpa, sms, əməliyyat, ödəniş, yoxlama, dinamik, birdəfəlik təsdiq, birdəfəlik giriş, imza', 'kod*, şifrə*, parol*, pin*, pin kod*')}, kodunuz*, sizin kod*, sizin təsdiq kod*, sizin şifrə*, sizin parol*, sizin birdəfəlik*, 3d secure kod*, 3d secure şifrə*, 3d secure parol*, giriş üçün kod*, giriş üçün şifrə*, təsdiq üçün kod*, təsdiqləmək üçün kod*, qeydiyyat üçün kod*, ödəniş üçün kod*, iki addımlı doğrulama, iki faktorlu`,
  code: 'kod, kodu, kodun, koddan, kodla, kodlar*, şifrə*, parol*, pin kod*, pinkod*, açar',
  pickup: compose(
    'götürmə, götürülmə, təhvil, təhvil alma, təhvilalma, çatdırılma, bağlama, bağlamanın, şkaf, yeşik, poçtamat, smartmat',
    'kod*, şifrə*, pin*',
  ),
  collect:
    'poçtamat*, smartmat*, təhvil məntəqə*, təhvil al*, götürə bilərsiniz, filialdan götür*, poçt şöbə*, hazırdır, sizi gözləyir, yeşik*',
  enter:
    'daxil edin, daxil et, daxil edərək, yazın, yaz, istifadə edin, istifadə et, göstərin, təqdim edin, deyin',
  purpose:
    'giriş*, daxil olmaq, daxil ol*, təsdiq*, qeydiyyat*, aktivləş*, autentif*, verifik*, avtoriz*, identif*, doğrula*, bərpa*, dəyişmək, şifrənin bərpası, şifrəni yenilə*, kimliy*, davam etmək, tamamla*, yeni cihaz*, hesabınız*, hesabınıza, hesaba giriş, imzala*, blokdan çıxar*, nömrənizi təsdiq*, kartın əlavə',
  secret:
    'heç kimə, heç kimlə, heç kəsə, heç kəslə, paylaşmayın, bölüşməyin, deməyin, verməyin, ötürməyin, açıqlamayın, göndərməyin, bildirməyin, təqdim etməyin, üçüncü şəxs*, başqaları*, başqasına, məxfi*, gizli saxlayın, siz deyilsinizsə, siz etməmisinizsə, tələb etməmisinizsə, əhəmiyyət verməyin, nəzərə almayın, dələduz*, əməkdaş*',
  other: `sifariş*, sifariş nömrə*, sifariş no, hesab, hesab nömrə*, hesabdan, qəbz*, faktura*, invoys, kart, kartı, kartın, kartdan, karta, kartınız*, kart nömrə*, son 4 rəqəm*, son rəqəm*, ilə bitən, bağlama*, izləmə kod*, izləmə nömrə*, trek kod*, göndəriş*, bron, bronun, bron nömrə*, rezerv*, bilet*, reys*, uçuş*, qatar, vaqon*, yer, otaq, kabinet, əməliyyat nömrə*, tranzaksiya*, istinad*, müraciət*, ərizə*, müqavilə*, polis*, müştəri nömrə*, müştəri kod*, abonent kod*, abonent nömrə*, fin, fin kod*, vöen, istifadəçi ad*, məbləğ*, balans*, qalıq*, limit, cəmi, yekun, qiymət*, borc*, ödəniləcək, kredit*, tarif, sayğac*, ${compose('endirim, kampaniya, kupon, promo, hədiyyə, dəvət, poçt, məhsul, xəta, ölkə, bank, region, şəhər, mağaza', 'kod*')}, promokod*, kuponu, ştrixkod*, barkod*, qr kod*, poçt indeks*, indeks, versiya, təxminən, ən azı, ən çox, yalnız, küçəsi, mərtəbə, mənzil, avtobus*, marşrut*, lotereya`,
  call: 'zəng edin, zəng et, zəng vurun, zəng, tel, tel., telefon*, nömrəsinə, nömrə ilə, nömrəyə, nömrədən, nömrəsi ilə, sms göndərin, göndərin, göndər, cavab verin, cavab yazın, əlaqə, çağrı mərkəzi, məlumat mərkəzi, qaynar xətt, dəstək',
  money: 'manat*, azn, qəpik*, avro, dollar*, bal, xal, faiz*, min manat, milyon*',
  counted:
    'ədəd, dəfə, nəfər, həftə*, aylıq, ildə, ilin, rəqəmli, rəqəmdən, simvol*, məhsul, bağlama, iş günü, km, metr, gecə, qonaq, dərəcə, cəhd, mb, gb',
  month:
    'yanvar*, fevral*, mart, martda, aprel*, may, mayda, iyun*, iyul*, avqust*, sentyabr*, oktyabr*, noyabr*, dekabr*, bazar ertəsi, çərşənbə*, cümə, şənbə, bazar',
  ledger:
    'silinib, silindi, çıxarılıb, çıxarış, mədaxil*, məxaric*, ödəniş edildi, ödənilib, ödənildi, köçürmə*, köçürülüb, alış*, alış veriş, nağdlaşdırma, balans*, qalıq*, daxil olub, artırılıb, yüklənib, əmək haqqı, gəlir',
  talk: 'qazandı*, udu*, uduş*, hədiyyə*, lotereya*, endirim*, kampaniya*, pulsuz, təbrik*, qəbulunuz, randevu*, xatırladırıq, çatdırıldı, yoldadır, kuryer*, gecikmə*, təklif*, yalnız bu gün, kredit*',
  link: 'sizin, sənin, budur, bu, aşağıdakı, yeni, salam, zəhmət olmasa, hörmətli, olacaq, üçün, ibarətdir, dir, dır, dur',
  number: 'nömrə*, no, nömrəsi',
  for: 'üçün, ilə',
  valid:
    'etibarlıdır, etibarlı, etibarlılıq, qüvvədədir, qüvvədə, keçərlidir, keçərli, ərzində, müddət*, bitir, bitəcək, aktivdir, aktiv, başa çatır, vaxtı',
  second: 'saniyə*, san, san.',
  minute: 'dəqiqə*, dəq, dəq.',
  hour: 'saat*',
  day: 'gün, gündür, günlük, gündən',
  numerals: { bir: 1, iki: 2, üç: 3, beş: 5, on: 10, 'on beş': 15, iyirmi: 20, otuz: 30 },
  mute: 'kodeks*, hesabınıza daxil, zəng etməyin, yalnız siz, yalnız sizin, kart ilə, kartla',
};

const uzbek: Language = {
  id: 'uz',
  otp: `${compose("tasdiqlash, tasdiq, tekshirish, tekshiruv, xavfsizlik, faollashtirish, aktivatsiya, kirish, ro'yxatdan o'tish, ro'yxatga olish, avtorizatsiya, autentifikatsiya, identifikatsiya, verifikatsiya, bir martalik, bir martali, birmartalik, vaqtinchalik, vaqtincha, maxfiy, tiklash, parolni tiklash, sms, to'lov, to'lovni tasdiqlash, operatsiya, o'tkazma, imzolash, shaxsni tasdiqlash, kartani tasdiqlash, kartani qo'shish, kirish uchun, tasdiqlash uchun, ro'yxatdan o'tish uchun, to'lov uchun, tizimga kirish uchun, bir martalik tasdiqlash", 'kod*, parol*, pin*')}, kodingiz*, sizning kodingiz*, sizning kod*, sizning parol*, sizning tasdiqlash kod*, sizning bir martalik*, parolingiz*, sms kod*, kod tasdiqlash, kod podtverjdeniya`,
  code: 'kod, kodi, kodni, kodini, koddan, kodlar*, kodimiz, parol*, pin kod*, pinkod*, kalit',
  pickup: compose(
    'olish, olib ketish, topshirish, buyurtmani olish, berish, yetkazib berish, qaytarish, pochtamat, posilka',
    'kod*, uchun kod*',
  ),
  collect:
    'pochtamat*, postamat*, topshirish punkt*, olib ketish punkt*, olib ketishingiz mumkin, olib keting, buyurtmangiz tayyor, punktida kutmoqda, olish uchun tayyor',
  enter:
    "kiriting, kirit, kiritish, kiritib, foydalaning, ishlating, yozing, ko'rsating, ayting kod, bering kod, qo'llang",
  purpose:
    "kirish, kiring, tasdiqla*, ro'yxatdan o't*, ro'yxatga ol*, faollashtir*, aktivlashtir*, avtoriz*, autentif*, identif*, verifik*, tikla*, o'zgartirish, parolni o'zgartirish, shaxsingiz*, davom etish, yakunla*, yangi qurilma*, hisobingiz*, akkaunt*, imzola*, blokdan, karta qo'shish, kartani qo'shish, raqamingizni tasdiq*, telefon raqamingizni tasdiq*, shaxsiy kabinet*, ilova*",
  secret:
    "hech kimga, hech kim bilan, bermang, aytmang, ko'rsatmang, yubormang, ulashmang, oshkor qilmang, bildirmang, uzatmang, hech qachon, uchinchi shaxs*, boshqalar*, boshqa shaxs*, begona*, maxfiy saqla*, sir saqla*, agar siz bo'lmasangiz, so'ramagan bo'lsangiz, e'tibor bermang, firibgar*, xodim*, hatto bank",
  other: `buyurtma*, buyurtma raqam*, zakaz*, hisob, hisob raqam*, hisobvaraq*, hisob faktura*, karta, kartasi, kartadan, kartaga, kartangiz*, karta raqam*, oxirgi 4 raqam*, oxirgi raqam*, bilan tugaydigan, jo'natma*, posilka*, trek raqam*, trek kod*, bron, bron raqam*, broningiz*, chipta*, reys*, poyezd*, vagon, kabinet*, tranzaksiya raqam*, tranzaksiya*, chek, ariza*, murojaat*, shartnoma*, polis*, mijoz raqam*, abonent*, stir, jshshir, pinfl, inn, login, miqdor*, summa, summasi, summani, balans*, qoldiq*, qoldig'i, limit, jami, narx*, qarz*, to'lanadigan, kredit*, tarif*, hisoblagich*, ${compose("chegirma, aksiya, kupon, promo, sovg'a, taklif, pochta, mahsulot, tovar, xato, davlat, bank, hudud, shahar, mfo", 'kod*')}, promokod*, shtrix kod*, qr kod*, pochta indeks*, indeks, versiya, taxminan, kamida, ko'pi bilan, faqat, ko'chasi, qavat, avtobus*, lotereya`,
  call: "qo'ng'iroq qiling, qo'ng'iroq, tel, tel., telefon, telefon raqam*, raqamiga, raqamga, raqamidan, sms yuboring, yuboring, jo'nating, javob bering, murojaat uchun, aloqa, aloqa markazi, ishonch telefon*, qo'llab quvvatlash, ma'lumot uchun",
  money: "so'm*, sum, uzs, tiyin, yevro, dollar*, ball, foiz*, ming so'm, mln, million*",
  counted:
    'dona, marta, kishi, nafar, hafta*, oylik, yil, yilda, yilgi, xonali, raqamli, belgi*, mahsulot, ish kuni, km, metr, kecha, mehmon, daraja, urinish*, mb, gb',
  month:
    'yanvar*, fevral*, mart, martda, aprel*, may, mayda, iyun*, iyul*, avgust*, sentabr*, sentyabr*, oktabr*, oktyabr*, noyabr*, dekabr*, dushanba, seshanba, chorshanba, payshanba, juma, shanba, yakshanba',
  ledger:
    "yechildi, yechib olindi, hisobdan chiqarildi, o'tkazildi, kirim, chiqim, to'landi, to'lov amalga oshirildi, xarid*, naqd pul, naqdlashtirish, balans*, qoldiq*, tushdi, to'ldirildi, maosh, ish haqi, o'tkazma",
  talk: "yutdingiz, yutuq*, sovrin*, lotereya*, chegirma*, aksiya*, bepul, tabriklaymiz, sovg'a*, qabuliga, qabulingiz, eslatamiz, yetkazildi, yo'lda, kuryer*, kechikish*, faqat bugun, taklif, mikroqarz*",
  link: 'sizning, sening, bu, mana, quyidagi, yangi, salom, assalomu alaykum, iltimos, hurmatli mijoz, uchun, shu, ushbu',
  number: 'raqami, raqam, nomer, nomeri, no',
  for: 'uchun, bilan',
  valid:
    "amal qiladi, amal qilish, amal qilish muddati, amalda, yaroqli, davomida, ichida, muddat*, tugaydi, faol, o'z kuchini yo'qotadi, haqiqiy",
  second: 'soniya*, sekund*',
  minute: 'daqiqa*, minut*',
  hour: 'soat*',
  day: 'kun, kunlik, kundan',
  numerals: { bir: 1, ikki: 2, uch: 3, besh: 5, "o'n": 10, "o'n besh": 15, yigirma: 20, "o'ttiz": 30 },
  mute: "kodeks*, hisobingizga kirish, kartangizga, faqat siz, qo'ng'iroq qilmang, karta orqali, qoldig'ini",
};

/** Turkish, Azerbaijani and Uzbek in both scripts, Kazakh, Kyrgyz and Turkmen. */
export const turkic: readonly Language[] = [
  {
    id: 'tr',
    otp: `${compose('doğrulama, onay, onaylama, güvenlik, aktivasyon, giriş, kayıt, kimlik doğrulama, sms doğrulama, sms onay, tek kullanımlık, tek kullanımlık giriş, tek kullanımlık onay, tek kullanımlık doğrulama, tek seferlik, geçici, geçici giriş, sms, mobil onay, işlem, işlem onay, ödeme onay, ödeme, 3d secure, 3d, 3d onay, internet, mobil imza, üyelik, üyelik onay, sıfırlama, şifre sıfırlama, şifre yenileme, kurtarma, hesap kurtarma, hesap doğrulama, telefon doğrulama, e posta doğrulama, iki adımlı doğrulama, iki faktörlü, çift faktörlü, eşleştirme, erişim, yetkilendirme, e devlet, sanal kart onay, imza, teslimat onay, bağlantı, anlık, dinamik, hesap onay', 'kod*, şifre*, parola*, pin*, numaranız, kod numara*')}, kodunuz*, şifreniz*, parolanız*, tek kullanımlık, giriş için kod*, giriş yapmak için kod*, onay için kod*, doğrulamak için kod*, doğrulama için kod*, onaylama kod*, doğrulama kodun*, kod doğrulama, whatsapp kod*, instagram kod*, facebook kod*, google doğrulama kod*, sms ile gelen kod*, iki adımlı doğrulama, iki faktörlü kimlik doğrulama, chip şifre*, cepşifre*, cep şifre*, smsşifre*, mtan`,
    code: 'kod, kodu, kodun, kodunu, koda, kodla, koddan, kodlar*, kodumuz, şifre*, parola*, pin kod*, pinkod*, pini, anahtar*, kod no',
    pickup: compose(
      'teslim, teslim alma, teslimat, alım, teslim alım, kargo teslim, kargo teslimat, kargomat, dolap, emanet, iade, iade kargo, gel al, paket teslim, paket',
      'kod*, şifre*, pin*',
    ),
    collect:
      'kargomat*, teslim nokta*, teslimat nokta*, gel al nokta*, gel al, dolab*, dolap*, emanet dolab*, teslim alabilirsiniz, teslim alabilirsin, teslim almak, şubemizden teslim, şubeden teslim al*, şubemizden alabilirsiniz, teslim almanız, pudo, kargonuzu almak, sizi bekliyor, ptt şube*, alım nokta*, hepsimat*, easy point',
    enter:
      'giriniz, girin, gir, girerek, girmeniz, girmelisiniz, kullanınız, kullanın, kullan, kullanarak, kullanabilirsiniz, yazınız, yazın, tuşlayınız, tuşlayın, tuşla, gösteriniz, gösterin, söyleyiniz, belirtiniz, iletiniz',
    purpose:
      'giriş, girişi, giriş yapmak, girişiniz*, oturum aç*, doğrula*, onayla*, onaylı*, kayıt, kaydı*, üyeli*, aktivasyon*, aktifleştir*, etkinleştir*, kimliğinizi, kimlik doğrulama*, sıfırla*, şifre sıfırla*, şifre yenile*, şifrenizi sıfırla*, şifrenizi yenile*, şifrenizi değiştir*, değiştirmek, kurtar*, erişim*, erişmek, yeni cihaz*, devam etmek, tamamla*, imzala*, hesabınız*, hesabınızı, hesabına, ödemenizi, alışverişinizi, telefon numaranızı doğrula*, numaranızı doğrula*, cep telefonunuzu doğrula*, telefonunuzu doğrula*, mobil bankacılık*, internet şube*, internet bankacılığı*, siparişinizi onayla*, kartınızı ekle*, giriş işlemi*, işlemi*',
    secret:
      'kimseyle, kimse ile, kimselerle, hiç kimse*, hiçkimse*, kimseye, paylaşmayınız, paylaşmayın, paylaşma, vermeyiniz, vermeyin, söylemeyiniz, söylemeyin, iletmeyiniz, iletmeyin, göstermeyin*, göndermeyin*, yönlendirmeyin, açıklamayın*, başkalarıyla, başkası*, üçüncü kişi*, üçüncü şahıs*, asla, gizli tut*, gizlidir, size ait değilse, siz değilseniz, siz yapmadıysanız, siz talep etmediyseniz, bilginiz dışında, talep etmediyseniz, dikkate almayın*, dolandırıcı*, banka personeli*, çalışan*, güvenliğiniz için',
    other: `sipariş, siparişi, siparişiniz, sipariş no, sipariş numara*, siparişin, fatura*, fatura no, hesap, hesap no, hesap numara*, hesabı, kart, kartı, kartın, kartınız, kart no, kart numara*, kartınızdan, kartınıza, kredi kartı*, banka kartı*, ile biten, ile biten kart*, sonu, son dört hane*, son 4 hane*, son dört rakam*, kargo, kargo no, kargonuz, kargo takip*, gönderi, gönderi no, gönderiniz, gönderi kod*, gönderi numara*, takip no, takip numara*, takip kod*, paket no, rezervasyon, rezervasyon no, rezervasyon kod*, rezervasyon numara*, bilet, bilet no, biletiniz, uçuş, uçuş no, sefer, sefer no, tren, vagon, koltuk, koltuk no, peron, kapı, oda, oda no, işlem no, işlem numara*, referans, referans no, referans kod*, referans numara*, dekont no, provizyon no, başvuru, başvuru no, başvuru numara*, talep no, kayıt no, şikayet no, servis no, dosya no, dosya numara*, esas no, icra, poliçe, poliçe no, sözleşme, sözleşme no, müşteri no, müşteri numara*, üye no, abone no, abonelik no, tesisat no, tc kimlik*, t c kimlik*, tckn, vkn, mersis, mersis no, plaka, sayaç*, kullanıcı adı*, tutar, tutarı, tutarında, tutarındaki, tutarlı, toplam, bakiye*, kullanılabilir, kullanılabilir limit*, limit, limiti, limitiniz, borç*, borcunuz*, asgari, dönem borcu, ücret*, fiyat*, taksit*, puan, puanınız, randevu no, sıra no, sıra numara*, protokol no, ${compose('indirim, kampanya, kupon, promosyon, hediye, hediye çeki, davet, arkadaşını getir, referans, avantaj, fırsat, posta, ürün, hata, alan, ülke, şehir, stok, kare, banka, şube, swift, vergi, kurum, operatör, sorgulama, iptal, restoran, mağaza, firma', 'kod*')}, promosyon*, promokod*, kupon*, hediye çeki*, barkod*, karekod*, qr kod*, posta kodu, ürün no, seri no, sürüm, versiyon, yaklaşık, en az, en fazla, yalnızca, sadece, mah., sok., cad., no lu, daire, otobüs*, çekiliş`,
    call: 'ara, arayınız, arayın, arayarak, arayabilirsiniz, bizi ara*, tel, tel., telefon, telefon no, telefon numara*, cep telefonu*, numaralı, nolu, nolu telefon*, çağrı merkezi*, müşteri hizmetleri*, destek hattı*, iletişim, bilgi için, detaylı bilgi, bilgi, iptal için, iptal, ret için, red için, ret yaz*, red yaz*, ret, iptal yaz*, yazıp, yaz gönder, gönder, gönderin, gönderiniz, sms gönder*, sms at*, cevap, yanıtla*, yanıtlayın, sms almamak için, listeden çık*, ticari ileti*, iys',
    money:
      'lira*, tl, ₺, kuruş*, euro, avro, dolar*, puan, chip para, yüzde, bin tl, milyon*, milyar*, parapuan, worldpuan, maxipuan',
    counted:
      'adet, tane, kez, kere, kişi*, hafta*, aylık, aya, yıl, yılı, yılda, yaş, haneli, hane, basamaklı, rakam*, karakter*, ürün, ürünü, gönderi, iş günü, km, metre, gece, misafir, derece, deneme, mb, gb, dk konuşma, sms, gol, metrekare, taksit, taksitli, bölüm',
    month:
      'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
    ledger:
      'harcama*, harcandı, tahsil*, çekildi, çekilmiştir, yatırıldı, yatırılmıştır, yattı, havale*, eft, fast ile, ödeme alındı, ödendi, ödenmiştir, ödemeniz, para çekme*, para transferi*, para girişi, para çıkışı, gelen transfer, alışveriş yapıl*, bakiye*, borcunuz*, ekstre*, ekstreniz, son ödeme, aktarıl*, iade edil*, yüklendi, yükleme, maaş*, provizyon',
    talk: 'kazandı*, kazanma*, kazan, çekiliş*, ödül*, hediye*, indirim*, kampanya*, fırsat*, bedava, ücretsiz, tebrikler, tebrik, bonus, randevu*, muayene*, hatırlat*, teslim edil*, dağıtıma çık*, yola çık*, kargoya veril*, kurye*, kalkış, rötar*, gecikme*, sadece bugün, kredi başvuru*, hemen tıkla, tıklayın, mutlu yıllar, bayram*',
    link: 'sizin, senin, bu, işte, aşağıdaki, aşağıda, yeni, merhaba, sayın, lütfen, için, dir, dır, dur, dür, tir, tır, tur, tür, olan, ile, olarak, şu, sayın müşterimiz, değerli müşterimiz, tek kullanımlıktır, kodudur, aşağıdadır, şudur',
    number: 'no, numara, numarası, numaranız, nolu, num',
    for: 'için, ile',
    valid:
      'geçerli*, geçerlilik*, süresi, süreniz*, süreyle, içinde, içerisinde, boyunca, sona er*, dolacak*, süresi dolacak*, süresi dol*, kullanım süresi, zarfında, kalan süre, son kullanma, aktif, geçersiz*, dolmadan',
    second: 'saniye*, sn, sn.',
    minute: 'dakika*, dk, dk., dakikadır, dakikalık',
    hour: 'saat, saattir, saatlik, saatte',
    day: 'gün, gündür, günlük, günde, gündür',
    numerals: { bir: 1, iki: 2, üç: 3, beş: 5, on: 10, 'on beş': 15, yirmi: 20, otuz: 30, altmış: 60 },
    mute: 'hesabınıza giriş*, hesabınız ile, kartınız ile, kart ile, kartınızla, aramayın*, sizi ara*, arayan*, bizi takip, sadece siz, sadece sizin, yalnızca siz, bilgi güvenliğ*, bilgilerinizi, bilgilerini, bilgisi, bilgileri*, kişisel bilgi*, bilginiz, siparişiniz için, iptal edil*, iptal ed*, kodlama*, şifreleme*, bin bir, müşteri hizmetleri asla, telefonla, telefonda, telefon ile, cep telefonunuza, cep telefonunuz*, telefonunuza, sorgulama kodunu sms, iletişim bilgi*',
  },
  azerbaijani,
  rewrite(azerbaijani, { id: 'az-Cyrl', scripts: [AZERBAIJANI_CYRILLIC] }),
  {
    id: 'kk',
    otp: `${compose('растау, құпия, қауіпсіздік, белсендіру, активтендіру, тіркеу, тіркелу, кіру, тексеру, сәйкестендіру, авторизация, аутентификация, верификация, бір реттік, біржолғы, бір жолғы, уақытша, қалпына келтіру, құпиясөзді қалпына келтіру, смс, sms, төлем, төлемді растау, операцияны растау, аударым, қол қою, кіруді растау, нөмірді растау, растау үшін, кіру үшін, тіркелу үшін, төлемді растау үшін, номерді растау', 'код*, кілт*, пароль*, құпиясөз*, құпия сөз*, пин*')}, кодыңыз*, сіздің код*, сіздің кодыңыз*, сіздің растау код*, сіздің пароль*, сіздің құпиясөз*, смс код*, sms код*, құпиясөзіңіз*, пароліңіз*, растайтын код, код растау`,
    code: 'код, коды, кодты, кодын, кодпен, кодтар*, құпиясөз*, құпия сөз*, пароль*, пин код*, пинкод*, кілт',
    pickup: compose(
      'алу, беру, қабылдап алу, тапсырысты алу, сәлемдемені алу, посылканы алу, ұяшық, ұяшықты ашу, постамат, қайтару, жеткізу',
      'код*, үшін код*, коды*',
    ),
    collect:
      'постамат*, ұяшық*, тапсырыс беру пункт*, беру пункт*, алып кете аласыз, алып кетіңіз, алуға дайын, сізді күтіп*, пошта бөлімше*, қазпошта*, ала аласыз',
    enter: 'енгізіңіз, енгіз, енгізу, теріңіз, пайдаланыңыз, қолданыңыз, жазыңыз, көрсетіңіз, айтыңыз код',
    purpose:
      'кіру*, кіріңіз, растау*, растаңыз, тіркел*, тіркеу*, белсендір*, активтендір*, авториз*, аутентиф*, верифик*, сәйкестендір*, қалпына келтір*, ауыстыру, өзгерту, құпиясөзді өзгерту, жалғастыру, аяқтау, жаңа құрылғы*, аккаунт*, жеке кабинет*, қол қою*, бұғаттан, нөміріңізді растау*, телефон нөмірін растау*, төлемді растау*',
    secret:
      'ешкімге, ешкіммен, айтпаңыз, бермеңіз, көрсетпеңіз, жібермеңіз, хабарламаңыз, жарияламаңыз, бөліспеңіз, ешқашан, үшінші тұлға*, бөгде*, басқаларға, басқа адам*, құпия сақта*, сіз болмасаңыз, сіз емес, сұратпаған болсаңыз, елемеңіз, алаяқ*, қызметкер*, ескермеңіз',
    other: `тапсырыс*, тапсырыс нөмір*, шот, шотқа, шоттан, шоты, шот нөмір*, карта, картасы, картаға, картадан, картаңыз*, карта нөмір*, соңғы 4 сан*, соңғы сандар*, аяқталатын, сәлемдеме*, жөнелтілім*, трек код*, трек нөмір*, брон*, билет*, рейс*, пойыз*, вагон*, орын, орны, бөлме*, кабинет*, транзакция*, операция нөмір*, өтінім*, өтініш*, шарт*, келісімшарт*, полис*, клиент нөмір*, абонент*, жсн, бсн, логин, сома*, сомасы, баланс*, қалдық*, қалдығы, лимит, барлығы, жалпы, баға*, құны, қарыз*, берешек*, төленетін, кредит*, несие*, тариф*, есептеуіш*, ${compose('жеңілдік, акция, купон, промо, сыйлық, шақыру, пошта, тауар, өнім, қате, ел, банк, өңір, қала', 'код*')}, промокод*, штрих код*, штрихкод*, qr код*, пошта индекс*, индекс, нұсқа*, шамамен, кемінде, тек, көшесі, қабат*, пәтер*, автобус*, бағыт*, лотерея`,
    call: 'қоңырау шалыңыз, қоңырау шал*, хабарласыңыз, тел, тел., телефон, телефоны, телефон нөмір*, нөміріне, нөмірге, нөмірінен, смс жіберіңіз, sms жіберіңіз, жіберіңіз, жауап беріңіз, анықтама, байланыс орталығы, қолдау қызметі, сенім телефон*',
    money: 'теңге*, тг, kzt, тиын, еуро, доллар*, балл*, бонус, пайыз*, мың, млн, миллион*',
    counted:
      'дана, рет, адам, апта*, ай, айлық, жыл, жылы, жылғы, жылдың, таңбалы, сандық, санды, белгі*, тауар, жұмыс күні, км, метр, түн, қонақ, градус*, әрекет, мб, гб',
    month:
      'қаңтар*, ақпан*, наурыз*, сәуір*, мамыр*, маусым*, шілде*, тамыз*, қыркүйек*, қазан*, қараша*, желтоқсан*, дүйсенбі, сейсенбі, сәрсенбі, бейсенбі, жұма, сенбі, жексенбі',
    ledger:
      'есептен шығарылды, алынды, шегерілді, түсті, түсім*, аударылды, аударым, төленді, төлем жасалды, сатып алу*, қолма қол, баланс*, қалдық*, толтырылды, жалақы*, қайтарылды, қолжетімді',
    talk: 'ұтып ал*, ұттыңыз, ұтыс*, жүлде*, лотерея*, жеңілдік*, акция*, тегін, құттықтаймыз, сыйлық*, қабылдауға, дәрігер*, еске сал*, жеткізілді, жолда, курьер*, кешігу*, тек бүгін, ұсыныс*',
    link: 'сіздің, сенің, бұл, міне, келесі, жаңа, сәлеметсіз бе, өтінеміз, құрметті, үшін, осы, төмендегі',
    number: 'нөмірі, нөмір, номері, номер, no',
    for: 'үшін, арқылы',
    valid:
      'жарамды*, жарамдылық*, қолданылады, қолданыста, ішінде, бойы, мерзім*, мерзімі, аяқталады, белсенді, күшінде, әрекет ету, жарамсыз*, әрекет етеді',
    second: 'секунд*',
    minute: 'минут*, мин',
    hour: 'сағат*',
    day: 'күн, күндік, тәулік*',
    numerals: { бір: 1, екі: 2, үш: 3, бес: 5, он: 10, 'он бес': 15, жиырма: 20, отыз: 30 },
    mute: 'кодекс*, тек сіз, картаңызға, шотыңыз*, аккаунтыңызға кіру, қоңырау шалмаңыз',
  },
  uzbek,
  rewrite(uzbek, { id: 'uz-Cyrl', scripts: [UZBEK_CYRILLIC] }),
  {
    id: 'ky',
    otp: `${compose('ырастоо, тастыктоо, коопсуздук, активдештирүү, жигердештирүү, каттоо, катталуу, кирүү, текшерүү, авторизация, аутентификация, верификация, идентификация, бир жолку, бир жолу колдонулуучу, убактылуу, жашыруун, купуя, калыбына келтирүү, смс, sms, төлөм, төлөмдү ырастоо, кирүү үчүн, ырастоо үчүн, тастыктоо үчүн, катталуу үчүн', 'код*, сырсөз*, сыр сөз*, пароль*, пин*')}, кодуңуз*, сиздин код*, сиздин ырастоо код*, сиздин пароль*, сиздин сырсөз*, паролуңуз*, сырсөзүңүз*, смс код*, sms код*`,
    code: 'код, коду, кодду, кодун, коддор*, сырсөз*, сыр сөз*, пароль*, паролу, пин код*, пинкод*, ачкыч',
    pickup: compose(
      'алуу, берүү, алып кетүү, буйрутманы алуу, посылканы алуу, уяча, постамат, кайтаруу, жеткирүү',
      'код*, үчүн код*',
    ),
    collect:
      'постамат*, берүү пункт*, алып кетсеңиз болот, алып кетиңиз, алууга даяр, сизди күтүп*, почта бөлүмү*, ала аласыз',
    enter: 'киргизиңиз, киргиз, жазыңыз, териңиз, колдонуңуз, пайдаланыңыз, көрсөтүңүз',
    purpose:
      'кирүү*, кириңиз, ырасто*, тастыкто*, катталуу*, каттоо*, активдештир*, авториз*, аутентиф*, верифик*, калыбына келтир*, өзгөртүү, сырсөздү өзгөртүү, улантуу, аяктоо, жаңы түзмөк*, аккаунт*, жеке кабинет*, кол коюу*, номериңизди ырасто*, төлөмдү ырасто*',
    secret:
      'эч кимге, эч ким менен, айтпаңыз, бербеңиз, көрсөтпөңүз, жөнөтпөңүз, билдирбеңиз, бөлүшпөңүз, эч качан, үчүнчү жак*, башкаларга, башка адам*, купуя сакта*, сиз эмес, сурабасаңыз, көңүл бурбаңыз, алдамчы*, кызматкер*',
    other: `буйрутма*, буйрутма номер*, заказ*, эсеп, эсебиңиз*, эсеп номер*, карта, картасы, картадан, картага, картаңыз*, карта номер*, акыркы 4 сан*, посылка*, трек номер*, трек код*, жөнөтүү номер*, брондоо*, билет*, рейс*, поезд*, вагон*, орун, бөлмө*, кабинет*, транзакция*, арыз*, келишим*, полис*, кардар номер*, абонент*, жсн, инн, логин, сумма*, баланс*, калдык*, калдыгы, лимит, бардыгы, жалпы, баасы, карыз*, төлөнүүчү, насыя*, кредит*, тариф*, ${compose('арзандатуу, акция, купон, промо, белек, чакыруу, почта, товар, ката, өлкө, банк, шаар', 'код*')}, промокод*, штрих код*, qr код*, почта индекс*, индекс, версия*, болжол менен, кеминде, гана, көчөсү, кабат*, батир*, автобус*, маршрут*, лотерея`,
    call: 'чалыңыз, телефон чал*, байланышыңыз, тел, тел., телефон, телефон номер*, номерине, номерге, номеринен, смс жөнөтүңүз, sms жөнөтүңүз, жөнөтүңүз, жооп бериңиз, маалымат үчүн, колдоо кызматы, байланыш борбору',
    money: 'сом*, kgs, тыйын, евро, доллар*, упай, бонус, пайыз*, миң, млн, миллион*',
    counted:
      'даана, жолу, киши, адам, жума, ай, айлык, жыл, жылы, жылдын, орундуу, сандуу, белги*, товар, жумуш күнү, км, метр, түн, конок, градус*, аракет, мб, гб',
    month:
      'январь*, февраль*, март*, апрель*, май, июнь*, июль*, август*, сентябрь*, октябрь*, ноябрь*, декабрь*, дүйшөмбү, шейшемби, шаршемби, бейшемби, ишемби, жекшемби',
    ledger:
      'алынды, кармалды, түштү, которулду, котормо, төлөндү, төлөм жүргүзүлдү, сатып алуу*, накталай, баланс*, калдык*, толукталды, эмгек акы*, кайтарылды, жеткиликтүү',
    talk: 'утуп ал*, уттуңуз, утуш*, байге*, лотерея*, арзандатуу*, акция*, акысыз, куттуктайбыз, белек*, дарыгер*, эскертебиз, жеткирилди, жолдо, курьер*, кечигүү*, бүгүн гана, сунуш*',
    link: 'сиздин, сенин, бул, мына, кийинки, төмөнкү, жаңы, саламатсызбы, сураныч, урматтуу, үчүн, ушул',
    number: 'номери, номер, no',
    for: 'үчүн, аркылуу, менен',
    valid: 'жарактуу*, колдонулат, ичинде, бою, мөөнөт*, мөөнөтү, бүтөт, активдүү, күчүндө, аракетте',
    second: 'секунд*',
    minute: 'мүнөт*, минута*, мүн',
    hour: 'саат*',
    day: 'күн, күндүк, сутка*',
    numerals: { бир: 1, эки: 2, үч: 3, беш: 5, он: 10, 'он беш': 15, жыйырма: 20, отуз: 30 },
    mute: 'кодекс*, эсебиңизге кирүү, сиз гана, картаңызга',
  },
  {
    id: 'tk',
    otp: `${compose('tassyklama, tassyklaýyş, tassyklamak üçin, howpsuzlyk, işjeňleşdirme, hasaba alyş, giriş, girmek üçin, barlag, bir gezeklik, birgezeklik, wagtlaýyn, gizlin, dikeltme, sms, töleg', 'kod*, parol*, açar söz*, pin*')}, siziň kod*, siziň tassyklama kod*, siziň parol*, kodyňyz*, parolyňyz*`,
    code: 'kod, kody, kodyny, koduny, parol*, açar sözi, açar sözüňiz, pin kod*, gizlin söz',
    pickup: compose('almak üçin, alyş, sargydy almak üçin, gowşuryş', 'kod*'),
    collect: 'alyp bilersiňiz, poçta bölüm*, almaga taýýar, gowşuryş nokad*',
    enter: 'giriziň, girizmek, ulanyň, ýazyň, görkeziň',
    purpose:
      'girmek, giriş*, tassyklamak, tassykla*, hasaba al*, işjeňleşdir*, dikelt*, üýtgetmek, dowam etmek, täze enjam*, hasabyňyz*, şahsyýet*',
    secret:
      'hiç kime, hiç kim bilen, aýtmaň, bermäň, paýlaşmaň, görkezmäň, ibermäň, hiç haçan, üçünji şahs*, başgalar*, gizlin saklaň, siz däl bolsaňyz, üns bermäň',
    other: `sargyt*, sargydyňyz*, hasap, hasabyndan, kart, kartdan, kartyňyz*, kart belgi*, hasap belgi*, iberme*, posylka*, bilet*, gatnaw*, otly*, ýer, otag, amal belgi*, şertnama*, müşderi belgi*, möçber*, balans*, galyndy*, jemi, baha*, bergi*, ${compose('arzanladyş, promo, kupon, poçta, haryt, ýalňyşlyk', 'kod*')}, promokod*, qr kod*, takmynan, azyndan, diňe, köçesi`,
    call: 'jaň ediň, jaň et*, telefon, telefon belgi*, belgisine, belgä, sms iberiň, iberiň, jogap beriň, habarlaşyň',
    money: 'manat*, tmt, teňňe, dollar*, göterim*',
    counted: 'sany, gezek, adam, hepde*, ýyl, ýylyň, sanly, belgili, haryt, iş güni, km, mb, gb',
    month:
      'ýanwar*, fewral*, aprel*, maý, iýun*, iýul*, awgust*, sentýabr*, oktýabr*, noýabr*, dekabr*, duşenbe, sişenbe, çarşenbe, penşenbe, şenbe, ýekşenbe',
    ledger: 'tutuldy, alyndy, geçirildi, girdi, tölendi, satyn al*, nagt, balans*, galyndy*, doldyryldy',
    talk: 'utduňyz, utuş*, baýrak*, lotereýa*, arzanladyş*, mugt, gutlaýarys, sowgat*, ýatladýarys, gowşuryldy, ýolda',
    link: 'siziň, seniň, bu, ine, aşakdaky, täze, salam, haýyş, hormatly',
    number: 'belgisi, belgi, nomeri',
    for: 'üçin, bilen',
    valid: 'güýjünde, hereket edýär, ýaramly, dowamynda, içinde, möhlet*, gutarýar, işjeň',
    second: 'sekunt*, sekund*',
    minute: 'minut*',
    hour: 'sagat*',
    day: 'gün, günlük',
    numerals: { bäş: 5, 'on bäş': 15 },
  },
];
