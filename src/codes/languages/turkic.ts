import type { Language } from '../lexicon/language.ts';
import { compose } from './compose.ts';
import { AZERBAIJANI_CYRILLIC, UZBEK_CYRILLIC } from './cyrillic.ts';
import type { Rewriting } from './scripts.ts';

const azerbaijani: Language = {
  id: 'az',
  receipt: 'avtorizasiya kod*, provizion kod*, təsdiq nömrə*',
  otp: `
    ${compose(
      `
        aktivasiya, aktivləşdirmə, autentifikasiya, avtorizasiya, bərpa, bir dəfəlik, birdəfəlik,
        birdəfəlik giriş, birdəfəlik təsdiq, dinamik, doğrulama, əməliyyat, giriş, gizli, identifikasiya,
        imza, qeydiyyat, müvəqqəti, ödəniş, sms, təhlükəsizlik, təsdiq, təsdiqləmə, təsdiqlənmə,
        verifikasiya, yoxlama
      `,
      'kod*, parol*, pin kod*, pin*, şifrə*',
    )},
    3d secure kod*, 3d secure parol*, 3d secure şifrə*, giriş üçün kod*, giriş üçün şifrə*,
    iki addımlı doğrulama, iki faktorlu, kodunuz*, qeydiyyat üçün kod*, ödəniş üçün kod*, sizin birdəfəlik*,
    sizin kod*, sizin parol*, sizin şifrə*, sizin təsdiq kod*, təsdiq üçün kod*, təsdiqləmək üçün kod*
  `,
  code: 'açar, kod, koddan, kodla, kodlar*, kodu, kodun, parol*, pin kod*, pinkod*, şifrə*',
  pickup: compose(
    `
      bağlama, bağlamanın, çatdırılma, götürmə, götürülmə, poçtamat, smartmat, şkaf, təhvil, təhvil alma,
      təhvilalma, yeşik
    `,
    'kod*, pin*, şifrə*',
  ),
  collect: `
    filialdan götür*, götürə bilərsiniz, hazırdır, poçt şöbə*, poçtamat*, sizi gözləyir, smartmat*,
    təhvil al*, təhvil məntəqə*, yeşik*
  `,
  enter: 'daxil edərək, daxil edin, daxil et, deyin, istifadə edin, istifadə et, yaz, yazın',
  reply: `
    cavab verin, cavab yazın, göndər, göndərin, ilə cavab verin, kodu ilə cavab verin, yazaraq, yazıb,
    yazıb göndərin, yazın və göndərin
  `,
  purpose: `
    aktivləş*, autentif*, avtoriz*, bağlamaq, bərpa*, blokdan çıxar*, daxil ol*, daxil olmaq, davam etmək,
    dəyişmək, doğrula*, giriş*, hesaba giriş, hesabınız*, hesabınıza, identif*, imzala*, kartın əlavə,
    kimliy*, ödəmək, ödəmək üçün, ödəniş etmək üçün, qeydiyyat*, nömrənizi təsdiq*, qoşmaq, şifrəni yenilə*,
    şifrənin bərpası, tamamla*, təsdiq edin, təsdiq*, təsdiqləmək, təsdiqləyin, təsdiqləyir, verifik*,
    yeni cihaz*
  `,
  secret: `
    açıqlamayın, başqaları*, başqasına, bildirməyin, bölüşməyin, deməyin, dələduz*, əhəmiyyət verməyin,
    əməkdaş*, gizli saxlayın, göndərməyin, heç kəsə, heç kəslə, heç kimə, heç kimlə, məxfi*, nəzərə almayın,
    ötürməyin, paylaşmayın, siz deyilsinizsə, siz etməmisinizsə, təqdim etməyin, tələb etməmisinizsə,
    üçüncü şəxs*, verməyin
  `,
  spent: `
    artıq istifadə edilib, artıq istifadə olunub, etibarlı deyil, etibarsızdır, istifadə olunub,
    müddəti bitib, vaxtı bitib, vaxtı keçib
  `,
  done: `
    həyata keçirildi, ödənildi, ödəniş uğurlu, silinib, tamamlandı, təsdiqləndi, təsdiqlənib, uğurla,
    uğurla həyata keçdi, uğurla ödənildi, uğurludur
  `,
  promo: `
    bonus, bonuslar, bonusu, endirim*, endirim kod*, hədiyyə*, hədiyyə kod*, kampaniya*, kampaniya kod*,
    keşbek*, kupon kod*, kuponu, qazan, qazandı*, qazanın, lotereya*, mağazada, mağazalar*, promo kod*,
    promokod*, pulsuz çatdırılma, səbətdə, səs ver*, təbrik*, udu*, uduş*
  `,
  thing: `
    abunəlikdən çıx*, abunəliyi ləğv*, abunəliyinizi ləğv*, bina, binanın, binaya, blok*, girişdə, görüş*,
    gözətçi*, iclas*, kassada, kassirə, kilid*, mühafizəçi*, mühafizəçiyə, qapı, qapı*, qapıçı*, qapıda,
    qaraj*, qəbulda, liftin, modem*, parkinq*, resepsion*, resepsiyada, resepşndə, sim kart*,
    təyinat hissəsinə, təyinatına, usta*
  `,
  shown: 'göstər, göstərib, göstərin, təqdim edin',
  balance: 'balans, balansınız, mövcud balans, qalıq, qalıq:',
  shared: 'bank kod*',
  other: `
    ${compose(
      `
        dəvət, endirim, hədiyyə, xəta, kampaniya, kupon, mağaza, məhsul, ölkə, poçt, promo, region,
        şəhər
      `,
      'kod*',
    )},
    abonent kod*, abonent nömrə*, avtobus*, bağlama*, balans*, barkod*, bilet*, borc*, bron, bron nömrə*,
    bronun, cəmi, əməliyyat nömrə*, ən azı, ən çox, ərizə*, faktura*, fin, fin kod*, göndəriş*, hesab,
    hesab nömrə*, hesabdan, xəta kod*, ilə bitən, indeks, invoys, istifadəçi ad*, istinad*, izləmə kod*,
    izləmə nömrə*, kabinet, kart, kart nömrə*, karta, kartdan, kartı, kartın, kartınız*, kredit*, küçəsi,
    qalıq*, qapı kod*, qatar, qəbz*, qiymət*, qr kod*, limit, lotereya, marşrut*, məbləğ*, mənzil, mərtəbə,
    müqavilə*, müraciət*, müştəri kod*, müştəri nömrə*, nasazlıq kod*, otaq, ödəniləcək, poçt indeks*, polis*,
    puk kod*, reys*, rezerv*, sayğac*, servis kod*, sifariş*, sifariş no, sifariş nömrə*, son 4 rəqəm*,
    son rəqəm*, ştrixkod*, tarif, təxminən, tranzaksiya*, trek kod*, uçuş*, vaqon*, versiya, vöen, yalnız,
    yekun, yer, wi fi parol*, wi fi şifrə*, wifi parol*, wifi şifrə*
  `,
  call: `
    çağrı mərkəzi, dəstək, əlaqə, qaynar xətt, məlumat mərkəzi, nömrə ilə, nömrədən, nömrəsi ilə, nömrəsinə,
    nömrəyə, sms göndərin, tel, tel., zəng, zəng edin, zəng et, zəng vurun
  `,
  channel: 'telefon*',
  money: 'avro, azn, bal, dollar*, faiz*, xal, qəpik*, manat*, milyon*, min manat',
  counted: `
    aylıq, bağlama, cəhd, dəfə, dərəcə, ədəd, gb, gecə, həftə*, ildə, ilin, iş günü, km, qonaq, mb, metr,
    məhsul, nəfər, rəqəmdən, rəqəmli, simvol*
  `,
  month: `
    aprel*, avqust*, bazar, bazar ertəsi, cümə, çərşənbə*, dekabr*, fevral*, iyul*, iyun*, mart, martda,
    may, mayda, noyabr*, oktyabr*, sentyabr*, şənbə, yanvar*
  `,
  ledger: `
    alış*, alış veriş, artırılıb, balans*, çıxarılıb, çıxarış, daxil olub, əmək haqqı, gəlir, köçürmə*,
    köçürülüb, qalıq*, mədaxil*, məxaric*, nağdlaşdırma, ödənildi, ödənilib, ödəniş edildi, silindi, yüklənib
  `,
  talk: `
    çatdırıldı, gecikmə*, xatırladırıq, kredit*, kuryer*, qəbulunuz, pulsuz, randevu*, təklif*, yalnız bu gün,
    yoldadır
  `,
  link: `
    aşağıdakı, bu, budur, dır, dir, dur, hörmətli, ibarətdir, olacaq, salam, sənin, sizin, üçün, yeni,
    zəhmət olmasa
  `,
  number: 'aşağıdakı rəqəmi, bu rəqəmi, bu rəqəmləri, no, nömrə*, nömrəsi',
  with: 'ilə, vasitəsilə',
  for: 'ilə, üçün',
  valid: `
    aktiv, aktivdir, başa çatır, bitəcək, bitir, etibarlı, etibarlıdır, etibarlılıq, ərzində, keçərli,
    keçərlidir, qüvvədə, qüvvədədir, müddət*, vaxtı
  `,
  second: 'san, san., saniyə*',
  minute: 'dəq, dəq., dəqiqə*',
  hour: 'saat*',
  day: 'gün, gündən, gündür, günlük',
  numerals: { bir: 1, iki: 2, üç: 3, beş: 5, on: 10, 'on beş': 15, iyirmi: 20, otuz: 30 },
  mute: 'hesabınıza daxil, kart ilə, kartla, kodeks*, yalnız siz, yalnız sizin, zəng etməyin',
};

const uzbek: Language = {
  id: 'uz',
  receipt: 'avtorizatsiya kod*',
  otp: `
    ${compose(
      `
        aktivatsiya, autentifikatsiya, avtorizatsiya, bir martali, bir martalik, bir martalik tasdiqlash,
        birmartalik, faollashtirish, identifikatsiya, imzolash, kartani qo'shish, kartani tasdiqlash,
        kirish, kirish uchun, maxfiy, operatsiya, parolni tiklash, ro'yxatdan o'tish,
        ro'yxatdan o'tish uchun, ro'yxatga olish, sms, tasdiq, tasdiqlash, tasdiqlash uchun, tekshirish,
        tekshiruv, tiklash, tizimga kirish uchun, to'lov, to'lov uchun, to'lovni tasdiqlash, vaqtincha,
        vaqtinchalik, verifikatsiya, xavfsizlik, o'tkazma, shaxsni tasdiqlash
      `,
      'kod*, parol*, pin*',
    )},
    kod podtverjdeniya, kod tasdiqlash, kodingiz*, parolingiz*, sizning bir martalik*, sizning kod*,
    sizning kodingiz*, sizning parol*, sizning tasdiqlash kod*, sms kod*
  `,
  code: 'kalit, kod, koddan, kodi, kodimiz, kodini, kodlar*, kodni, parol*, pin kod*, pinkod*',
  pickup: compose(
    `
      berish, buyurtmani olish, olib ketish, olish, posilka, pochtamat, qaytarish, topshirish,
      yetkazib berish
    `,
    'kod*, uchun kod*',
  ),
  collect: `
    buyurtmangiz tayyor, olib keting, olib ketish punkt*, olib ketishingiz mumkin, olish uchun tayyor,
    postamat*, pochtamat*, punktida kutmoqda, topshirish punkt*
  `,
  enter: `
    ayting kod, bering kod, foydalaning, ishlating, kirgazing, kirit, kiritib, kiriting, kiritish, qo'llang,
    tering, yozing
  `,
  reply: `
    bilan javob bering, deb javob bering, deb yuboring, javob bering, jo'nating, ni yuboring,
    raqamini yuboring, sonini yuboring, yuboring
  `,
  purpose: `
    akkaunt*, aktivlashtir*, autentif*, avtoriz*, blokdan, bog'lash, davom etish, faollashtir*, hisobingiz*,
    identif*, ilova*, imzola*, imzolash, karta qo'shish, kartani qo'shish, kiring, kirish,
    parolni o'zgartirish, raqamingizni tasdiq*, ro'yxatdan o't*, ro'yxatga ol*, tasdiqla*, tasdiqlang,
    tasdiqlaydi, telefon raqamingizni tasdiq*, tikla*, to'lash uchun, to'lov qilish uchun, ulash, ulash uchun,
    verifik*, yakunla*, yangi qurilma*, o'zgartirish, shaxsingiz*, shaxsiy kabinet*
  `,
  secret: `
    agar siz bo'lmasangiz, aytmang, begona*, bermang, bildirmang, boshqa shaxs*, boshqalar*,
    e'tibor bermang, firibgar*, hatto bank, hech kim bilan, hech kimga, hech qachon, ko'rsatmang,
    maxfiy saqla*, oshkor qilmang, sir saqla*, so'ramagan bo'lsangiz, ulashmang, uzatmang, uchinchi shaxs*,
    xodim*, yubormang
  `,
  spent: `
    amal qilmaydi, eskirgan, foydalanilgan, haqiqiy emas, ishlatilgan, muddati tugadi, muddati tugagan,
    muddati o'tgan, yaroqsiz
  `,
  done: `
    amalga oshirildi, bajarildi, muvaffaqiyatli, muvaffaqiyatli to'landi, tasdiqlandi, to'landi,
    to'lov amalga oshirildi, to'lov qabul qilindi
  `,
  promo: `
    aksiya*, bepul yetkazib, bonus, bonusi, bonuslar, keshbek*, kupon*, lotereya*, ovoz ber*, promokod*,
    savatda, sertifikat*, sovrin*, sovg'a*, tabriklaymiz, tejang, tekin, yutdingiz, yutuq*, chegirma*,
    chegirma kod*
  `,
  thing: `
    bino, binoga, binoning, eshik*, garaj*, izohga, kassada, kiraverishda, kirish eshigi*,
    kirishda ko'rsating, liftga, obunani bekor*, qabulxona*, qabulxonada, qo'riqchi*, qo'riqchiga, qorovul*,
    qulf*, resepshnda, router*, sim karta*, to'lov izohiga, to'lov maqsadiga, usta*, uchrashuv*
  `,
  shown: "ko'rsatib, ko'rsatiladi, ko'rsating, ko'rsatishingiz",
  balance: "balans, karta qoldig'i, mavjud qoldiq, qoldig'i, qoldiq",
  shared: 'bank kod*',
  other: `
    ${compose(
      `
        aksiya, davlat, hudud, kupon, mahsulot, mfo, pochta, promo, sovg'a, taklif, tovar, xato,
        shahar, chegirma
      `,
      'kod*',
    )},
    abonent*, ariza*, avtobus*, balans*, bilan tugaydigan, bron, bron kod*, bron raqam*, broningiz*,
    buyurtma*, buyurtma raqam*, eshik kod*, faqat, hisob, hisob faktura*, hisob raqam*, hisoblagich*,
    hisobvaraq*, indeks, inn, jami, jo'natma*, jshshir, kabinet*, kamida, karta, karta raqam*, kartadan,
    kartaga, kartangiz*, kartasi, kredit*, ko'pi bilan, ko'chasi, limit, login, lotereya, mijoz kod*,
    mijoz raqam*, miqdor*, murojaat*, narx*, oxirgi 4 raqam*, oxirgi raqam*, pinfl, polis*, posilka*, poyezd*,
    pochta indeks*, puk kod*, qarz*, qavat, qoldiq*, qoldig'i, qr kod*, reys*, stir, summa, summani, summasi,
    tarif*, taxminan, tranzaksiya*, tranzaksiya raqam*, trek kod*, trek raqam*, to'lanadigan, vagon, versiya,
    wi fi parol*, wifi parol*, xato kod*, xizmat kod*, zakaz*, shartnoma*, shtrix kod*, chek, chipta*
  `,
  call: `
    aloqa, aloqa markazi, ishonch telefon*, ma'lumot uchun, murojaat uchun, qo'llab quvvatlash, qo'ng'iroq,
    qo'ng'iroq qiling, raqamga, raqamidan, raqamiga, sms yuboring, tel, tel.
  `,
  channel: 'telefon, telefon raqam*',
  money: "ball, dollar*, foiz*, million*, ming so'm, mln, sum, so'm*, tiyin, uzs, yevro",
  counted: `
    belgi*, daraja, dona, gb, hafta*, ish kuni, kecha, kishi, km, mahsulot, marta, mb, mehmon, metr, nafar,
    oylik, raqamli, urinish*, xonali, yil, yilda, yilgi
  `,
  month: `
    aprel*, avgust*, dekabr*, dushanba, fevral*, iyul*, iyun*, juma, mart, martda, may, mayda, noyabr*,
    oktabr*, oktyabr*, payshanba, sentabr*, sentyabr*, seshanba, yakshanba, yanvar*, shanba, chorshanba
  `,
  ledger: `
    balans*, hisobdan chiqarildi, ish haqi, kirim, maosh, naqd pul, naqdlashtirish, qoldiq*, tushdi,
    to'ldirildi, to'lov amalga oshirildi, xarid*, yechib olindi, yechildi, o'tkazildi, o'tkazma, chiqim
  `,
  talk: `
    bepul, eslatamiz, faqat bugun, kechikish*, kuryer*, mikroqarz*, qabuliga, qabulingiz, taklif, yetkazildi,
    yo'lda
  `,
  link: `
    assalomu alaykum, bu, hurmatli mijoz, iltimos, mana, quyidagi, salom, sening, sizning, ushbu, uchun,
    yangi, shu
  `,
  number: 'bu raqamni, no, nomer, nomeri, quyidagi raqamni, raqam, raqami, ushbu raqamni',
  with: 'bilan, orqali',
  for: 'bilan, uchun',
  valid: `
    amal qiladi, amal qilish, amal qilish muddati, amalda, davomida, faol, haqiqiy, ichida, muddat*, muddati,
    tugaydi, yaroqli, o'z kuchini yo'qotadi
  `,
  second: 'sekund*, soniya*',
  minute: 'daqiqa*, minut*',
  hour: 'soat*',
  day: 'kun, kun davomida, kunda, kundan, kungacha, kunlik',
  numerals: { bir: 1, ikki: 2, uch: 3, besh: 5, "o'n": 10, "o'n besh": 15, yigirma: 20, "o'ttiz": 30 },
  mute: "faqat siz, hisobingizga kirish, karta orqali, kartangizga, kodeks*, qoldig'ini, qo'ng'iroq qilmang",
};

/** Turkish, Azerbaijani and Uzbek in both scripts, Kazakh, Kyrgyz and Turkmen. */
export const turkic: readonly (Language | Rewriting)[] = [
  {
    id: 'tr',
    receipt: `
      onay kod*, onay no, onay numara*, otorizasyon kod*, otorizasyon numara*, provizyon kod*, provizyon no,
      provizyon numara*
    `,
    otp: `
      ${compose(
        `
          3d, 3d onay, 3d secure, aktivasyon, anlık, bağlantı, çift faktörlü, dinamik, doğrulama, e devlet,
          e posta doğrulama, erişim, eşleştirme, geçici, geçici giriş, giriş, güvenlik, hesap doğrulama,
          hesap kurtarma, hesap onay, iki adımlı doğrulama, iki faktörlü, imza, internet, işlem, işlem onay,
          kayıt, kimlik doğrulama, kurtarma, mobil imza, mobil onay, onay, onaylama, ödeme, ödeme onay,
          sanal kart onay, sıfırlama, sms, sms doğrulama, sms onay, şifre sıfırlama, şifre yenileme,
          tek kullanımlık, tek kullanımlık doğrulama, tek kullanımlık giriş, tek kullanımlık onay,
          tek seferlik, telefon doğrulama, teslimat onay, üyelik, üyelik onay, yetkilendirme
        `,
        'kod numara*, kod*, numaranız, parola*, pin*, şifre*',
      )},
      cep şifre*, cepşifre*, chip şifre*, doğrulama için kod*, doğrulama kodun*, doğrulamak için kod*,
      facebook kod*, giriş için kod*, giriş yapmak için kod*, google doğrulama kod*, iki adımlı doğrulama,
      iki faktörlü kimlik doğrulama, instagram kod*, kod doğrulama, kodunuz*, mtan, onay için kod*,
      onaylama kod*, sms ile gelen kod*, smsşifre*, tek kullanımlık, whatsapp kod*
    `,
    code: `
      anahtar*, kod, kod no, koda, koddan, kodla, kodlar*, kodu, kodumuz, kodun, kodunu, parola*, parolanız*,
      pin kod*, pini, pinkod*, şifre*, şifreniz*
    `,
    pickup: compose(
      `
        alım, dolap, emanet, gel al, iade, iade kargo, kargo teslim, kargo teslimat, kargomat, paket,
        paket teslim, teslim, teslim alım, teslim alma, teslimat
      `,
      'kod*, pin*, şifre*',
    ),
    collect: `
      alım nokta*, dolab*, dolap*, easy point, emanet dolab*, gel al, gel al nokta*, hepsimat*, kargomat*,
      kargonuzu almak, ptt şube*, pudo, sizi bekliyor, şubeden teslim al*, şubemizden alabilirsiniz,
      şubemizden teslim, teslim alabilirsin, teslim alabilirsiniz, teslim almak, teslim almanız,
      teslim nokta*, teslimat nokta*
    `,
    enter: `
      belirtiniz, gir, girerek, girin, giriniz, girmelisiniz, girmeniz, iletiniz, kullan, kullanabilirsiniz,
      kullanarak, kullanın, kullanınız, söyleyiniz, tuşla, tuşlayın, tuşlayınız, yazın, yazınız
    `,
    reply: `
      bu mesajı yanıtlayın, cevap verin, cevaplayın, gönder, gönderin, gönderiniz, ile cevap verin,
      ile yanıt verin, ile yanıtlayın, olarak yanıtlayın, şeklinde yanıtlayın, yanıt verin, yanıtlayın,
      yazarak, yazarak cevaplayın, yazarak gönderin, yazarak yanıtlayın, yazıp, yazıp cevap verin,
      yazıp cevaplayın, yazıp gönder, yazıp gönderin, yazıp yanıtlayın
    `,
    purpose: `
      aktifleştir*, aktivasyon*, alışverişinizi, bağlamak, cep telefonunuzu doğrula*, değiştirmek,
      devam etmek, doğrula*, doğrular, doğrulayın, eklemek için, erişim*, erişmek, eşleştirmek, etkinleştir*,
      etkinleştirir, giriş, giriş işlemi*, giriş yap*, giriş yapmak, girişi, girişiniz*, hesabına, hesabınız*,
      hesabınızı, imzala*, internet bankacılığı*, internet şube*, işlemi*, kartınızı bağlamak,
      kartınızı ekle*, kaydı*, kayıt, kimliğinizi, kimlik doğrulama*, kurtar*, mobil bankacılık*,
      numaranızı doğrula*, ödeme yapmak için, ödemek, ödemek için, onayla*, onaylamak, onaylamak için,
      onaylar, onaylayın, onaylayınız, onaylı*, oturum aç*, ödemenizi, sıfırla*, siparişinizi onayla*,
      şifre sıfırla*, şifre yenile*, şifrenizi değiştir*, şifrenizi sıfırla*, şifrenizi yenile*, tamamla*,
      telefon numaranızı doğrula*, telefonunuzu doğrula*, üyeli*, yeni cihaz*
    `,
    secret: `
      açıklamayın*, asla, banka personeli*, başkalarıyla, başkası*, bilginiz dışında, çalışan*,
      dikkate almayın*, dolandırıcı*, gizli tut*, gizlidir, göndermeyin*, göstermeyin*, güvenliğiniz için,
      hiç kimse*, hiçkimse*, iletmeyin, iletmeyiniz, kimse ile, kimselerle, kimseye, kimseyle, paylaşma,
      paylaşmayın, paylaşmayınız, siz değilseniz, siz talep etmediyseniz, siz yapmadıysanız,
      size ait değilse, söylemeyin, söylemeyiniz, talep etmediyseniz, üçüncü kişi*, üçüncü şahıs*, vermeyin,
      vermeyiniz, yönlendirmeyin
    `,
    spent: `
      daha önce kullanıl*, geçerli değil*, geçerliliğini yitir*, geçersiz*, hatalı*, iptal edildi,
      iptal edilmiştir, kullanıldı, kullanılmıştır, süresi bitti, süresi doldu, süresi dolmuş*,
      süresi dolmuştur, süresi geçmiş*, zaten kullanıl*
    `,
    done: `
      alınmıştır, başarılı, başarılıdır, başarıyla, gerçekleşmiştir, gerçekleşti, gerçekleştirildi,
      gerçekleştirilmiştir, harcandı, onaylandı, onaylanmıştır, ödendi, ödenmiştir, tahsil edildi,
      tahsil edilmiştir, tamamlandı, tamamlanmıştır, yapıldı, yapılmıştır
    `,
    promo: `
      alışveriş çeki*, bedava, bonus, çek*, çekiliniz, çekiliş*, çekiliş kod*, çekiniz*, davet kod*, fırsat*,
      fırsat kod*, gb hediye, hediye*, hediye çeki*, hediye kod*, indirim*, indirim kod*, indirim şifre*,
      kampanya*, kampanya kod*, kampanya şifre*, kasada, kazan, kazandı*, kazanın, kazanma*, kazanmak için,
      kupon*, kupon kod*, mağazada, mağazalar*, mağazamız*, oy ver*, ödül*, promosyon*, promosyon kod*,
      puan kazan*, sepette, tebrik, tebrikler, ücretsiz kargo, yarışma*
    `,
    thing: `
      aboneliği iptal*, aboneliği sonlandır*, aboneliğinizi iptal*, aboneliğinizi sonlandır*,
      abonelikten çık*, açıklama kısmına, açıklama olarak, açıklamasına, açıklamaya, alarm*, anahtar kutu*,
      apartman görevlisi*, apartman*, asansör*, bariyer*, bekçi*, bildirimleri durdur*, bildirimleri kapat*,
      bilet gişe*, bina, binada, binanın, binanız*, binaya, danışmada, dış kapı*, e reçete, eczane*, garaj*,
      garsona, girişte, gişede, görevliye, güvenliğe, güvenlik görevli*, güvenlik görevlisi*,
      güvenlik personeli*, güvenlikçi*, kapı, kapı görevlisi*, kapı*, kapıcı*, kapıda, kapının, kapıyı açar,
      kasada, kasaya, kasiyere, kilit*, listeden çık*, listeden çıkmak*, mesajları durdur*, modem*, otopark*,
      reçete, reçete kodu*, reçeteniz, resepsiyon*, resepsiyonda, resepsiyonist*, servis görevli*, sim kart*,
      site giriş*, teknisyen*, toplantı*, toplantıya, turnike*, üyeliğinizi iptal*
    `,
    shown: `
      göster, gösterebilirsiniz, göstererek, gösterin, gösteriniz, gösterip, göstermeniz, ibraz edin,
      ibraz ediniz
    `,
    balance: `
      bakiye, bakiyeniz, güncel bakiye, kalan bakiye, kalan bakiyeniz, kalan limit, kul. bakiye,
      kullanılabilir bakiye, kullanılabilir limit
    `,
    shared: 'banka kod*',
    other: `
      ${compose(
        `
          alan, arkadaşını getir, avantaj, davet, fırsat, firma, hata, hediye, hediye çeki, indirim,
          iptal, kampanya, kare, kupon, kurum, mağaza, operatör, posta, promosyon, referans, restoran,
          sorgulama, stok, swift, şehir, şube, ülke, ürün, vergi
        `,
        'kod*',
      )},
      abone no, abonelik no, acente kodu, alarm kod*, arıza kod*, asgari, bakiye*, banka kartı*, barkod*,
      başvuru, başvuru no, başvuru numara*, bayi kodu, bilet, bilet kod*, bilet no, biletiniz,
      bina giriş kod*, binanın giriş kod*, borcunuz*, borç*, cad., çekiliş, daire, dekont no, dosya no,
      dosya numara*, dönem borcu, en az, en fazla, esas no, fatura*, fatura no, fiyat*, fon kod*,
      giriş kapısı kod*, gönderi, gönderi kod*, gönderi no, gönderi numara*, gönderiniz, hesabı, hesap,
      hesap no, hesap numara*, hisse kod*, icra, ile biten, ile biten kart*, işlem no, işlem numara*, kapı,
      kapı giriş kod*, kapı kod*, kapı şifre*, karekod*, kargo, kargo no, kargo takip*, kargonuz, kart,
      kart no, kart numara*, kartı, kartın, kartınız, kartınıza, kartınızdan, kayıt no, koltuk, koltuk no,
      kredi kartı*, kullanıcı adı*, kullanılabilir, kullanılabilir limit*, limit, limiti, limitiniz, mah.,
      masa no, mersis, mersis no, modem şifre*, müşteri kod*, müşteri no, müşteri numara*, no lu, oda, oda no,
      otobüs*, oy kod*, paket no, partner kodu, peron, plaka, poliçe, poliçe no, posta kodu, promokod*,
      protokol no, puan, puanınız, puk kod*, qr kod*, randevu kod*, randevu no, referans, referans kod*,
      referans no, referans numara*, rezervasyon, rezervasyon kod*, rezervasyon no, rezervasyon numara*,
      sadece, sayaç*, sefer, sefer no, seri no, servis kod*, servis no, sıra no, sıra numara*, sim pin*,
      sipariş, sipariş no, sipariş numara*, siparişi, siparişin, siparişiniz, site kod*, sok., son 4 hane*,
      son dört hane*, son dört rakam*, sonu, sözleşme, sözleşme no, sürüm, şikayet no, t c kimlik*,
      takip kod*, takip no, takip numara*, talep no, tc kimlik*, tckn, teknisyen kod*, tesisat no, toplam,
      toplantı id, toplantı kod*, toplantı şifre*, tren, tutar, tutarı, tutarında, tutarındaki, tutarlı, uçuş,
      uçuş no, ücret*, ürün no, üye kod*, üye no, vagon, versiyon, vkn, wi fi parola*, wi fi şifre*,
      wifi parola*, wifi şifre*, yaklaşık, yalnızca
    `,
    call: `
      ara, arayabilirsiniz, arayarak, arayın, arayınız, bilgi, bilgi için, bizi ara*, cevap, çağrı merkezi*,
      destek hattı*, detaylı bilgi, iletişim, iptal, iptal için, iptal yaz*, iys, listeden çık*,
      müşteri hizmetleri*, nolu, nolu telefon*, numaralı, red için, red yaz*, ret, ret için, ret yaz*,
      sms almamak için, sms at*, sms gönder*, tel, tel., ticari ileti*, yanıtla*, yaz, yaz gönder
    `,
    channel: 'cep telefonu*, telefon, telefon no, telefon numara*',
    money: `
      ₺, avro, bin tl, chip para, dolar*, euro, kuruş*, lira*, maxipuan, milyar*, milyon*, parapuan, puan,
      tl, worldpuan, yüzde
    `,
    counted: `
      adet, aya, aylık, basamaklı, bölüm, deneme, derece, dk konuşma, gb, gece, gol, gönderi, hafta*, hane,
      haneli, iş günü, karakter*, kere, kez, kişi*, km, mb, metre, metrekare, misafir, rakam*, sms, taksit,
      taksitli, tane, ürün, ürünü, yaş, yıl, yılda, yılı
    `,
    month: `
      ağustos, aralık, cuma, cumartesi, çarşamba, ekim, eylül, haziran, kasım, mart, mayıs, nisan, ocak,
      pazar, pazartesi, perşembe, salı, şubat, temmuz
    `,
    ledger: `
      aktarıl*, alışveriş yapıl*, bakiye*, borcunuz*, çekildi, çekilmiştir, eft, ekstre*, ekstreniz, fast ile,
      gelen transfer, harcama*, havale*, iade edil*, maaş*, ödeme alındı, ödemeniz, para çekme*, para çıkışı,
      para girişi, para transferi*, provizyon, son ödeme, tahsil*, yatırıldı, yatırılmıştır, yattı, yükleme,
      yüklendi
    `,
    talk: `
      bayram*, dağıtıma çık*, gecikme*, hatırlat*, hemen tıkla, kalkış, kargoya veril*, kredi başvuru*,
      kurye*, muayene*, mutlu yıllar, randevu*, rötar*, sadece bugün, teslim edil*, tıklayın, ücretsiz,
      yola çık*
    `,
    link: `
      aşağıda, aşağıdadır, aşağıdaki, bu, değerli müşterimiz, dır, dir, dur, dür, için, işte, kodudur, lütfen,
      merhaba, olan, olarak, sayın, sayın müşterimiz, senin, sizin, şu, şudur, tek kullanımlıktır, tır, tir,
      tur, tür, yeni
    `,
    number: `
      aşağıdaki sayıyı, bu sayıyı, no, nolu, num, numara, numaranız, numarası, şu rakamları, şu sayıyı
    `,
    with: 'aracılığıyla, ile, kullanarak',
    for: 'için, ile',
    valid: `
      aktif, boyunca, dolacak*, dolmadan, geçerli*, geçerlilik*, içerisinde, içinde, kalan süre,
      kullanım süresi, son kullanma, sona er*, süreniz*, süresi, süresi dol*, süresi dolacak*, süreyle,
      zarfında
    `,
    second: 'saniye*, sn, sn.',
    minute: 'dakika*, dakikadır, dakikalık, dk, dk.',
    hour: 'saat, saatlik, saatte, saattir',
    day: 'gün, günde, gündür, günlük',
    numerals: { bir: 1, iki: 2, üç: 3, beş: 5, on: 10, 'on beş': 15, yirmi: 20, otuz: 30, altmış: 60 },
    mute: `
      aramayın*, arayan*, bilgi güvenliğ*, bilgileri*, bilgilerini, bilgilerinizi, bilginiz, bilgisi, bin bir,
      bizi takip, cep telefonunuz*, cep telefonunuza, henüz kullanılmamıştır, hesabınız ile,
      hesabınıza giriş*, iletişim bilgi*, iptal ed*, iptal edil*, kart ile, kartınız ile, kartınızla,
      kişisel bilgi*, kodlama*, kullanılmadı, müşteri hizmetleri asla, sadece siz, sadece sizin,
      siparişiniz için, sizi ara*, sorgulama kodunu sms, süresi dolduysa, şifreleme*, telefon ile, telefonda,
      telefonla, telefonunuza, yalnızca siz
    `,
  },
  azerbaijani,
  { id: 'az-Cyrl', of: azerbaijani, scripts: [AZERBAIJANI_CYRILLIC] },
  {
    id: 'kk',
    receipt: 'авторизация код*, авторлау код*',
    otp: `
      ${compose(
        `
          авторизация, активтендіру, аударым, аутентификация, белсендіру, бір жолғы, бір реттік, біржолғы,
          верификация, кіру, кіру үшін, кіруді растау, қалпына келтіру, қауіпсіздік, қол қою, құпия,
          құпиясөзді қалпына келтіру, номерді растау, нөмірді растау, операцияны растау, растау,
          растау үшін, сәйкестендіру, смс, тексеру, төлем, төлемді растау, төлемді растау үшін, тіркелу,
          тіркелу үшін, тіркеу, уақытша, sms
        `,
        'код*, кілт*, құпия сөз*, құпиясөз*, пароль*, пин*',
      )},
      код растау, кодыңыз*, құпиясөзіңіз*, пароліңіз*, растайтын код, смс код*, сіздің код*,
      сіздің кодыңыз*, сіздің құпиясөз*, сіздің пароль*, сіздің растау код*, sms код*
    `,
    code: `
      код, кодпен, кодтар*, кодты, коды, кодымен, кодын, кодыңызбен, кілт, құпия сөз*, құпиясөз*, пароль*,
      пин код*, пинкод*
    `,
    pickup: compose(
      `
        алу, беру, жеткізу, қабылдап алу, қайтару, постамат, посылканы алу, сәлемдемені алу, тапсырысты алу,
        ұяшық, ұяшықты ашу
      `,
      'код*, коды*, үшін код*',
    ),
    collect: `
      ала аласыз, алуға дайын, алып кете аласыз, алып кетіңіз, беру пункт*, қазпошта*, постамат*,
      пошта бөлімше*, сізді күтіп*, тапсырыс беру пункт*, ұяшық*
    `,
    enter: 'айтыңыз код, енгіз, енгізу, енгізіңіз, жазыңыз, қолданыңыз, пайдаланыңыз, теріңіз',
    reply: `
      деп жауап беріңіз, деп жіберіңіз, жауап беріңіз, жіберіңіз, кодын жіберіңіз, нөмірін жіберіңіз,
      санын жіберіңіз
    `,
    purpose: `
      авториз*, аккаунт*, активтендір*, аутентиф*, ауыстыру, аяқтау, байланыстыру, белсендір*, бұғаттан,
      верифик*, жалғастыру, жаңа құрылғы*, жеке кабинет*, кіру*, кіріңіз, растайды, төлеу үшін,
      қалпына келтір*, қол қою*, қосу үшін, құпиясөзді өзгерту, нөміріңізді растау*, өзгерту, растаңыз,
      растау*, сәйкестендір*, телефон нөмірін растау*, төлемді растау*, тіркел*, тіркеу*
    `,
    secret: `
      айтпаңыз, алаяқ*, басқа адам*, басқаларға, бермеңіз, бөгде*, бөліспеңіз, елемеңіз, ескермеңіз,
      ешкімге, ешкіммен, ешқашан, жарияламаңыз, жібермеңіз, көрсетпеңіз, құпия сақта*, қызметкер*,
      сұратпаған болсаңыз, сіз болмасаңыз, сіз емес, үшінші тұлға*, хабарламаңыз
    `,
    spent: `
      жарамсыз, күші жойылды, қолданылған, мерзімі аяқталды, мерзімі өткен, мерзімі өтті, пайдаланылған,
      уақыты өтті
    `,
    done: 'мақұлданды, орындалды, расталды, сәтті, сәтті өтті, төлем орындалды, төлем өтті, төленді',
    promo: `
      акция*, бонус, бонустар, бонусы, дауыс бер*, жеңілдік*, жүлде*, купон*, кэшбек*, құттықтаймыз, лотерея,
      лотерея*, промокод*, себетте, сертификат*, сыйлық*, тегін жеткізу, ұттыңыз, ұтып ал*, ұтыс*, үнемде*
    `,
    thing: `
      бас тарту үшін, жазылымды тоқтат*, кіреберісте, күзетші*, күзетшіге, ресепшнде, төлем мақсатына,
      төлем тағайындауына, ғимарат*, есік*, есіктің, касса*, кассада, кездесу*, кіреберіс*, қабылдау*,
      қабылдауда, қарауыл*, құлып*, роутер*, сим карта*
    `,
    shown: 'көрсету керек, көрсетіп, көрсетіңіз',
    balance: 'баланс, қалдығы, қалдық, қолжетімді',
    shared: 'банк код*',
    other: `
      ${compose(
        'акция, ел, жеңілдік, купон, қала, қате, өнім, өңір, пошта, промо, сыйлық, тауар, шақыру',
        'код*',
      )},
      абонент*, автобус*, аяқталатын, баға*, бағыт*, баланс*, барлығы, берешек*, билет*, бөлме*, брон*,
      брондау код*, бсн, вагон*, есептеуіш*, есік код*, жалпы, жеңілдік алу үшін код*, жөнелтілім*, жсн,
      индекс, кабинет*, карта, карта нөмір*, картаға, картадан, картаңыз*, картасы, келісімшарт*, кемінде,
      клиент код*, клиент нөмір*, көшесі, кредит*, қабат*, қалдық*, қарыз*, қате код*, құны, лимит, логин,
      несие*, нұсқа*, операция нөмір*, орны, орын, өтінім*, өтініш*, пәтер*, пойыз*, полис*, пошта индекс*,
      рейс*, сәлемдеме*, сома*, сомасы, соңғы 4 сан*, соңғы сандар*, тапсырыс*, тапсырыс код*,
      тапсырыс нөмір*, тариф*, тек, төленетін, транзакция*, трек код*, трек нөмір*, шамамен, шарт*, шот,
      шот нөмір*, шотқа, шоттан, шоты, штрих код*, штрихкод*, puk код*, qr код*, wi fi құпиясөз*,
      wifi құпиясөз*
    `,
    call: `
      анықтама, байланыс орталығы, қолдау қызметі, қоңырау шал*, қоңырау шалыңыз, нөмірге, нөміріне,
      нөмірінен, сенім телефон*, смс жіберіңіз, тел, тел., хабарласыңыз, sms жіберіңіз
    `,
    channel: 'телефон, телефон нөмір*, телефоны',
    money: 'балл*, доллар*, еуро, миллион*, млн, мың, пайыз*, тг, теңге*, тиын, kzt',
    counted: `
      адам, ай, айлық, апта*, әрекет, белгі*, гб, градус*, дана, жұмыс күні, жыл, жылғы, жылдың, жылы, км,
      қонақ, мб, метр, рет, санды, сандық, таңбалы, тауар, түн
    `,
    month: `
      ақпан*, бейсенбі, дүйсенбі, жексенбі, желтоқсан*, жұма, қазан*, қаңтар*, қараша*, қыркүйек*, мамыр*,
      маусым*, наурыз*, сәрсенбі, сәуір*, сейсенбі, сенбі, тамыз*, шілде*
    `,
    ledger: `
      алынды, аударылды, аударым, баланс*, есептен шығарылды, жалақы*, қайтарылды, қалдық*, қолма қол,
      сатып алу*, толтырылды, төлем жасалды, түсті, түсім*, шегерілді
    `,
    talk: 'дәрігер*, еске сал*, жеткізілді, жолда, кешігу*, курьер*, қабылдауға, тегін, тек бүгін, ұсыныс*',
    link: 'бұл, жаңа, келесі, құрметті, міне, осы, өтінеміз, сәлеметсіз бе, сенің, сіздің, төмендегі, үшін',
    number: 'келесі санды, мына санды, номер, номері, нөмір, нөмірі, no, осы санды',
    with: 'арқылы, көмегімен',
    for: 'арқылы, үшін',
    valid: `
      аяқталады, әрекет етеді, әрекет ету, белсенді, бойы, жарамды*, жарамдылық*, жарамсыз*, күшінде,
      қолданылады, қолданыста, мерзім*, мерзімі, ішінде
    `,
    second: 'секунд*',
    minute: 'мин, минут*',
    hour: 'сағат*',
    day: 'күн, күндік, тәулік*',
    numerals: { бір: 1, екі: 2, үш: 3, бес: 5, он: 10, 'он бес': 15, жиырма: 20, отыз: 30 },
    mute: 'аккаунтыңызға кіру, картаңызға, кодекс*, қоңырау шалмаңыз, тек сіз, шотыңыз*',
  },
  uzbek,
  { id: 'uz-Cyrl', of: uzbek, scripts: [UZBEK_CYRILLIC] },
  {
    id: 'ky',
    receipt: 'авторизация код*',
    otp: `
      ${compose(
        `
          авторизация, активдештирүү, аутентификация, бир жолку, бир жолу колдонулуучу, верификация,
          жашыруун, жигердештирүү, идентификация, калыбына келтирүү, катталуу, катталуу үчүн, каттоо, кирүү,
          кирүү үчүн, коопсуздук, купуя, смс, тастыктоо, тастыктоо үчүн, текшерүү, төлөм, төлөмдү ырастоо,
          убактылуу, ырастоо, ырастоо үчүн, sms
        `,
        'код*, пароль*, пин*, сыр сөз*, сырсөз*',
      )},
      кодуңуз*, паролуңуз*, сиздин код*, сиздин пароль*, сиздин сырсөз*, сиздин ырастоо код*, смс код*,
      сырсөзүңүз*, sms код*
    `,
    code: 'ачкыч, код, коддор*, кодду, коду, кодун, паролу, пароль*, пин код*, пинкод*, сыр сөз*, сырсөз*',
    pickup: compose(
      'алуу, алып кетүү, берүү, буйрутманы алуу, жеткирүү, кайтаруу, постамат, посылканы алуу, уяча',
      'код*, үчүн код*',
    ),
    collect: `
      ала аласыз, алууга даяр, алып кетиңиз, алып кетсеңиз болот, берүү пункт*, постамат*, почта бөлүмү*,
      сизди күтүп*
    `,
    enter: 'жазыңыз, киргиз, киргизиңиз, колдонуңуз, пайдаланыңыз, териңиз',
    reply: 'деп жооп бериңиз, жооп бериңиз, жөнөтүңүз, санын жөнөтүңүз',
    purpose: `
      авториз*, аккаунт*, активдештир*, аутентиф*, аяктоо, верифик*, жаңы түзмөк*, жеке кабинет*,
      калыбына келтир*, катталуу*, каттоо*, кириңиз, кирүү*, кол коюу*, номериңизди ырасто*, төлөө үчүн,
      ырастаңыз, өзгөртүү, сырсөздү өзгөртүү, тастыкто*, төлөмдү ырасто*, улантуу, ырасто*
    `,
    secret: `
      айтпаңыз, алдамчы*, башка адам*, башкаларга, бербеңиз, билдирбеңиз, бөлүшпөңүз, жөнөтпөңүз,
      көңүл бурбаңыз, көрсөтпөңүз, купуя сакта*, кызматкер*, сиз эмес, сурабасаңыз, үчүнчү жак*, эч качан,
      эч ким менен, эч кимге
    `,
    spent: 'жараксыз, колдонулган, күчүн жоготкон, мөөнөтү аяктады, мөөнөтү бүттү, мөөнөтү өттү',
    done: 'аткарылды, ийгиликтүү, төлөм аткарылды, төлөндү, ырасталды',
    promo: `
      акция*, акысыз жеткирүү, арзандатуу*, байге*, белек*, бонус, бонустар, купон*, куттуктайбыз, кэшбек*,
      лотерея, лотерея*, промокод*, себетте, уттуңуз, утуп ал*, утуш*
    `,
    thing: 'жолугушуу*, кабылдамада, кароолчуга, кассада, кире бериште, эшик*',
    shown: 'көрсөтүп, көрсөтүңүз',
    balance: 'баланс, калдыгы, калдык',
    shared: 'банк код*',
    other: `
      ${compose('акция, арзандатуу, белек, ката, купон, өлкө, почта, промо, товар, чакыруу, шаар', 'код*')},
      абонент*, автобус*, акыркы 4 сан*, арыз*, баасы, баланс*, бардыгы, батир*, билет*, болжол менен, бөлмө*,
      брондоо*, буйрутма*, буйрутма номер*, вагон*, версия*, гана, жалпы, жөнөтүү номер*, жсн, заказ*, индекс,
      инн, кабат*, кабинет*, калдык*, кардар код*, кардар номер*, карта, карта номер*, картага, картадан,
      картаңыз*, картасы, карыз*, ката код*, келишим*, кеминде, көчөсү, кредит*, лимит, логин, маршрут*,
      насыя*, орун, поезд*, полис*, посылка*, почта индекс*, рейс*, сумма*, тариф*, төлөнүүчү, транзакция*,
      трек код*, трек номер*, штрих код*, эсебиңиз*, эсеп, эсеп номер*, эшик код*, puk код*, qr код*,
      wi fi сырсөз*, wifi сырсөз*
    `,
    call: `
      байланыш борбору, байланышыңыз, колдоо кызматы, маалымат үчүн, номерге, номерине, номеринен,
      смс жөнөтүңүз, тел, тел., телефон чал*, чалыңыз, sms жөнөтүңүз
    `,
    channel: 'телефон, телефон номер*',
    money: 'доллар*, евро, миллион*, миң, млн, пайыз*, сом*, тыйын, упай, kgs',
    counted: `
      адам, ай, айлык, аракет, белги*, гб, градус*, даана, жолу, жума, жумуш күнү, жыл, жылдын, жылы, киши,
      км, конок, мб, метр, орундуу, сандуу, товар, түн
    `,
    month: `
      август*, апрель*, бейшемби, декабрь*, дүйшөмбү, жекшемби, ишемби, июль*, июнь*, май, март*, ноябрь*,
      октябрь*, сентябрь*, февраль*, шаршемби, шейшемби, январь*
    `,
    ledger: `
      алынды, баланс*, жеткиликтүү, кайтарылды, калдык*, кармалды, котормо, которулду, накталай,
      сатып алуу*, толукталды, төлөм жүргүзүлдү, төлөндү, түштү, эмгек акы*
    `,
    talk: 'акысыз, бүгүн гана, дарыгер*, жеткирилди, жолдо, кечигүү*, курьер*, сунуш*, эскертебиз',
    link: 'бул, жаңы, кийинки, мына, саламатсызбы, сенин, сиздин, сураныч, төмөнкү, урматтуу, ушул, үчүн',
    number: 'номер, номери, no',
    with: 'аркылуу, менен',
    for: 'аркылуу, менен, үчүн',
    valid: 'активдүү, аракетте, бою, бүтөт, жарактуу*, ичинде, колдонулат, күчүндө, мөөнөт*, мөөнөтү',
    second: 'секунд*',
    minute: 'минута*, мүн, мүнөт*',
    hour: 'саат*',
    day: 'күн, күндүк, сутка*',
    numerals: { бир: 1, эки: 2, үч: 3, беш: 5, он: 10, 'он беш': 15, жыйырма: 20, отуз: 30 },
    mute: 'картаңызга, кодекс*, сиз гана, эсебиңизге кирүү',
  },
  {
    id: 'tk',
    receipt: 'ygtyýarnama kody',
    otp: `
      ${compose(
        `
          barlag, bir gezeklik, birgezeklik, dikeltme, giriş, girmek üçin, gizlin, hasaba alyş, howpsuzlyk,
          işjeňleşdirme, sms, tassyklama, tassyklamak üçin, tassyklaýyş, töleg, wagtlaýyn
        `,
        'açar söz*, kod*, parol*, pin*',
      )},
      kodyňyz*, parolyňyz*, siziň kod*, siziň parol*, siziň tassyklama kod*
    `,
    code: 'açar sözi, açar sözüňiz, gizlin söz, kod, koduny, kody, kodyny, parol*, pin kod*',
    pickup: compose('almak üçin, alyş, gowşuryş, sargydy almak üçin', 'kod*'),
    collect: 'almaga taýýar, alyp bilersiňiz, gowşuryş nokad*, poçta bölüm*',
    enter: 'giriziň, girizmek, ulanyň, ýazyň',
    reply: 'iberiň, jogap beriň',
    purpose: `
      dikelt*, dowam etmek, giriş*, girmek, hasaba al*, hasabyňyz*, işjeňleşdir*, şahsyýet*, tassykla*,
      tassyklamak, täze enjam*, üýtgetmek
    `,
    secret: `
      aýtmaň, başgalar*, bermäň, gizlin saklaň, görkezmäň, hiç haçan, hiç kim bilen, hiç kime, ibermäň,
      paýlaşmaň, siz däl bolsaňyz, üçünji şahs*, üns bermäň
    `,
    spent: 'möhleti gutardy, ulanyldy',
    done: 'tassyklandy, üstünlikli',
    promo: 'arzanladyş*, baýrak*, gutlaýarys, kupon*, lotereýa*, mugt, sowgat*, utduňyz, utuş*',
    thing: 'derwezede, garawula, girelgede, wi fi paroly',
    shown: 'görkeziň',
    balance: 'balans, galyndy',
    other: `
      ${compose('arzanladyş, haryt, kupon, poçta, promo, ýalňyşlyk', 'kod*')},
      amal belgi*, azyndan, baha*, balans*, bergi*, bilet*, diňe, galyndy*, gatnaw*, hasabyndan, hasap,
      hasap belgi*, iberme*, jemi, kart, kart belgi*, kartdan, kartyňyz*, köçesi, möçber*, müşderi belgi*,
      müşderi kod*, otag, otly*, posylka*, promokod*, qr kod*, sargydyňyz*, sargyt*, şertnama*, takmynan,
      wifi parol*, ýalňyşlyk kod*, ýer
    `,
    call: 'belgä, belgisine, habarlaşyň, jaň ediň, jaň et*, sms iberiň',
    channel: 'telefon, telefon belgi*',
    money: 'dollar*, göterim*, manat*, teňňe, tmt',
    counted: 'adam, belgili, gb, gezek, haryt, hepde*, iş güni, km, mb, sanly, sany, ýyl, ýylyň',
    month: `
      aprel*, awgust*, çarşenbe, dekabr*, duşenbe, fewral*, iýul*, iýun*, maý, noýabr*, oktýabr*, penşenbe,
      sentýabr*, sişenbe, şenbe, ýanwar*, ýekşenbe
    `,
    ledger: 'alyndy, balans*, doldyryldy, galyndy*, geçirildi, girdi, nagt, satyn al*, tölendi, tutuldy',
    talk: 'gowşuryldy, ýatladýarys, ýolda',
    link: 'aşakdaky, bu, haýyş, hormatly, ine, salam, seniň, siziň, täze',
    number: 'belgi, belgisi, nomeri',
    for: 'bilen, üçin',
    valid: 'dowamynda, gutarýar, güýjünde, hereket edýär, içinde, işjeň, möhlet*, ýaramly',
    second: 'sekund*, sekunt*',
    minute: 'minut*',
    hour: 'sagat*',
    day: 'gün, günlük',
    numerals: { bäş: 5, 'on bäş': 15 },
  },
];
