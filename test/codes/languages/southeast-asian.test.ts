import { checkLanguage } from './table.ts';

checkLanguage('Vietnamese', {
  otp: [
    ['Mã xác thực của quý khách là 482913. Không chia sẻ mã này cho bất kỳ ai.', '482913'],
    ['771204 là mã xác minh Chợ Sen của bạn', '771204'],
    [
      'NH Sông Hồng: Mã OTP 9031 cho giao dịch 2.499.000 VND tại CHO SEN, thẻ ***4471. Hiệu lực 3 phút.',
      '9031',
    ],
    ['(BuuTin) Nhập mã 33180 để hoàn tất đăng ký tài khoản', '33180'],
    ['Mật khẩu dùng một lần: 118-204', '118204'],
    ['Mật khẩu tạm thời của bạn là xK7mQ29', 'xK7mQ29'],
    ['Chào bạn, mã đăng nhập là (4096)', '4096'],
    ['[330185] là mã kích hoạt của bạn. Tuyệt đối không cung cấp cho người lạ', '330185'],
  ],
  none: [
    'TK 0071000xxx471: -1.250.000VND lúc 10:30 14/05. Số dư: 3.320.000VND. ND: thanh toan tien dien',
    'Đơn hàng 77123455 đang được giao. Shipper liên hệ 0901234567',
    'Nhập mã giảm giá HE25 để được giảm 20% đến 31/08!',
    'Nhắc lịch khám: 14/05 lúc 10:30, phòng 214, số thứ tự 18',
    'Chi tiết liên hệ tổng đài 19001122 hoặc soạn HUY gửi 8012',
    'Không cung cấp mã OTP cho bất kỳ ai, kể cả nhân viên ngân hàng.',
    'Chúc mừng! Quý khách trúng thưởng 5000 điểm. Mã dự thưởng: 204418',
    'Hóa đơn tiền nước tháng 5: 230.000đ, mã khách hàng 1204418',
  ],
  pickup: [
    ['Bưu phẩm đã ở tủ khóa thông minh. Mã nhận hàng: 481903', '481903'],
    ['Đến lấy hàng tại tủ locker số 5, mã mở tủ 2207', '2207'],
  ],
  valid: [
    ['Mã OTP của bạn là 551320, có hiệu lực trong 10 phút', 10],
    ['Mã xác nhận 551320 sẽ hết hạn sau 90 giây', 1.5],
  ],
});

checkLanguage('Vietnamese without its marks', {
  otp: [
    ['Ma xac thuc cua quy khach la 482913. Khong chia se ma nay cho bat ky ai.', '482913'],
    ['7712 la ma xac minh tai khoan cua ban', '7712'],
    ['Ma OTP giao dich la 903114. So tien 2,499,000 VND', '903114'],
    ['Vui long nhap ma 33180 de kich hoat dich vu', '33180'],
    ['Mat khau dang nhap cua ban la 20418', '20418'],
  ],
  none: [
    'TK 471 ghi no 1,250,000 VND. So du 3,320,000 VND',
    'Soan DK D5 gui 8012 de nhan uu dai. Tu choi QC soan TC gui 199',
    'Tuyet doi khong cung cap ma OTP cho nguoi khac',
  ],
  pickup: [],
  valid: [['Ma OTP 551320 co hieu luc trong vong 3 phut', 3]],
});

checkLanguage('Indonesian', {
  otp: [
    ['Kode verifikasi Anda adalah 482913. JANGAN berikan kode ini kepada siapapun.', '482913'],
    ['771204 adalah kode OTP PasarKita kamu', '771204'],
    ['Bank Merapi: kode otorisasi 9031 untuk transaksi Rp2.499.000 kartu berakhiran 4471', '9031'],
    ['Masukkan kode 33180 untuk masuk ke akun anda', '33180'],
    ['Kata sandi sekali pakai: 118-204', '118204'],
    ['Password sementara Anda xK7mQ29', 'xK7mQ29'],
    ['Halo Kak, gunakan (4096) sebagai kode aktivasi', '4096'],
    ['<#> 330185 itu kodemu ya. Rahasiakan dari siapa pun', '330185'],
    ['JGN BERIKAN kode ini ke siapa pun. OTP: 20418', '20418'],
  ],
  none: [
    'Transaksi debit Rp1.250.000 dari rek 4471 berhasil. Saldo Rp3.320.000',
    'Paket dengan no resi 77123455 sedang dikirim oleh kurir',
    'Pakai kode promo HEMAT25, diskon 20% s.d. 31 Agustus!',
    'Janji temu Anda 14 Mei pukul 10.30, nomor antrean 214',
    'Info lebih lanjut hubungi 1500122 atau ketik STOP kirim ke 8012',
    'Jangan pernah memberikan kode OTP kepada siapa pun, termasuk petugas bank.',
    'Selamat! Anda menang undian Rp 5 juta. Kode undian 204418',
    'Tagihan listrik: ID pelanggan 5204418, total Rp230.000. Kode bayar 7712045',
  ],
  pickup: [
    ['Paketmu sudah di loker. Kode pengambilan: 481903', '481903'],
    ['Ambil paket di loker dengan kode 2207', '2207'],
  ],
  valid: [
    ['Kode OTP 551320 berlaku 10 menit', 10],
    ['Kode Anda 551320, kedaluwarsa dalam lima menit', 5],
  ],
});

checkLanguage('Malay', {
  otp: [
    ['Kod pengesahan anda ialah 482913. Jangan kongsi dengan sesiapa.', '482913'],
    ['RM0.00 7712 ialah kod pengesahan PasarKita anda', '7712'],
    ['No. TAC 903114 bagi pemindahan RM2,499.00 ke akaun 4471', '903114'],
    ['Kata laluan sementara: 20418', '20418'],
  ],
  none: [
    'RM1,250.00 telah didebit dari akaun berakhir 4471. Baki RM3,320.10',
    'Bungkusan anda, no. penjejakan 77123455, dalam perjalanan',
    'Guna kod promo JIMAT25 untuk diskaun 20%!',
    'Sila hubungi 1300881122 untuk pertanyaan',
  ],
  pickup: [['Bungkusan sedia untuk diambil. Kod pengambilan: 481903', '481903']],
  valid: [['Kod TAC 551320 sah selama 3 minit', 3]],
});

checkLanguage('Filipino', {
  otp: [
    ['Ang iyong verification code ay 482913. Huwag ibahagi kahit kanino.', '482913'],
    ['7712 ang OTP mo sa Palengke', '7712'],
    [
      'Bangko Mayon: 903114 ang iyong one-time PIN para sa bayad na PHP 2,499.00 gamit ang card na nagtatapos sa 4471',
      '903114',
    ],
    ['Ilagay ang code na 33180 para mag-log in', '33180'],
    ['Gamitin ang 118-204 para ma-verify ang number mo', '118204'],
    ['Ang pansamantalang password mo ay xK7mQ29', 'xK7mQ29'],
    ['Ito ang iyong code: (4096)', '4096'],
    ['OTP: 20418. WAG ibigay sa iba, scam yan!', '20418'],
  ],
  none: [
    'Natanggap mo ang P1,250.00 mula kay JUAN. Ang balanse mo ay P3,320.10. Ref No. 77123455',
    'Papunta na ang parcel mo, tracking number 77123455',
    'Gamitin ang promo code TIPID25 para sa 20% diskwento!',
    'Paalala: appointment mo sa Mayo 14, 10:30 AM, room 214',
    'Para sa tanong, tumawag sa 87000 o i-text ang HELP sa 8012',
    'Huwag ibigay ang OTP mo kahit kanino.',
    'Congrats! Nanalo ka ng 5000 piso sa raffle',
  ],
  pickup: [['Pwede nang kunin ang parcel sa locker. Pickup code mo: 481903', '481903']],
  valid: [
    ['Ang iyong OTP ay 551320, valid sa loob ng 10 minuto', 10],
    ['Code mo: 551320. Mag-eexpire sa loob ng limang minuto', 5],
  ],
});

checkLanguage('Javanese', {
  otp: [
    ['Kode verifikasi sampeyan yaiku 482913. Aja diwenehake marang sapa wae.', '482913'],
    ['7712 punika kode OTP panjenengan', '7712'],
    ['Lebokna kode 903114 kanggo mlebu', '903114'],
    ['Tembung sandhi sementara: 20418', '20418'],
  ],
  none: ['Saldo sampeyan Rp1.250.000'],
  pickup: [],
  valid: [['Kode sampeyan 551320, mung berlaku 10 menit', 10]],
});

checkLanguage('Sundanese', {
  otp: [
    ['Kode verifikasi anjeun nyaéta 482913. Ulah dibikeun ka saha waé.', '482913'],
    ['7712 nyaeta kode OTP anjeun', '7712'],
    ['Asupkeun kode 903114 pikeun asup', '903114'],
    ['Sandi samentara: 20418', '20418'],
  ],
  none: ['Ulah dibikeun ka saha wae kode anjeun'],
  pickup: [],
  valid: [['Kode anjeun 551320 lumaku salila 10 menit', 10]],
});

checkLanguage('Thai', {
  otp: [
    ['รหัสยืนยันของคุณคือ 482913 ห้ามเปิดเผยกับผู้อื่น', '482913'],
    ['๗๗๑๒๐๔ คือรหัส OTP ของคุณ', '771204'],
    ['ธ.เจ้าพระยา: รหัส OTP 903114 (Ref: QXBD) ชำระ 2,499.00 บาท บัตรลงท้าย 4471 ภายใน 5 นาที', '903114'],
    ['ใส่รหัส33180เพื่อเข้าสู่ระบบ', '33180'],
    ['OTP=118204 [รหัสอ้างอิง=KXWT] สำหรับโอนเงิน ห้ามบอกใคร', '118204'],
    ['รหัสผ่านชั่วคราวของท่านคือ xK7mQ29', 'xK7mQ29'],
    ['กรุณากรอกรหัส (4096) เพื่อลงทะเบียน', '4096'],
    ['รหัสความปลอดภัย: 330-185', '330185'],
    ['โค้ดยืนยันตลาดบัว 20418', '20418'],
  ],
  none: [
    'โอนเงิน 1,250.00 บาท จากบ/ช X4471 คงเหลือ 3,320.10 บาท',
    'พัสดุหมายเลข 77123455 กำลังจัดส่ง',
    'ใช้โค้ด RON25 รับส่วนลด 20% ถึง 31 ส.ค.',
    'แจ้งนัดหมายวันที่ 14 พ.ค. เวลา 10:30 ห้อง 214',
    'สอบถามเพิ่มเติม โทร 1175 หรือกด *123*5#',
    'ห้ามบอกรหัส OTP แก่ผู้อื่น ธนาคารไม่มีนโยบายสอบถาม',
    'ยินดีด้วย! คุณได้รับรางวัล 5000 บาท',
    'ยอดค่าบริการเดือนนี้ 980 บาท เลขที่ใบแจ้งหนี้ 204418',
  ],
  pickup: [
    ['พัสดุของคุณอยู่ในล็อกเกอร์ รหัสรับพัสดุ 481903', '481903'],
    ['พร้อมให้รับที่ตู้ล็อกเกอร์ รหัสเปิดตู้: 2207', '2207'],
  ],
  valid: [
    ['รหัส OTP คือ 551320 ใช้ได้ภายใน 10 นาที', 10],
    ['รหัสยืนยัน 551320 หมดอายุใน 3 นาที', 3],
  ],
});

checkLanguage('Lao', {
  otp: [
    ['ລະຫັດຢືນຢັນຂອງທ່ານແມ່ນ 482913 ຫ້າມບອກຜູ້ອື່ນ', '482913'],
    ['໗໗໑໒ ແມ່ນລະຫັດ OTP ຂອງທ່ານ', '7712'],
    ['ໃສ່ລະຫັດ903114ເພື່ອເຂົ້າສູ່ລະບົບ', '903114'],
    ['ລະຫັດຜ່ານຊົ່ວຄາວ: 20418', '20418'],
  ],
  none: ['ໂອນເງິນ 125000 ກີບ ຈາກບັນຊີ 4471', 'ສອບຖາມ ໂທ 1444'],
  pickup: [['ລະຫັດຮັບເຄື່ອງ 2207', '2207']],
  valid: [['ລະຫັດ OTP 551320 ໃຊ້ໄດ້ພາຍໃນ 10 ນາທີ', 10]],
});

checkLanguage('Khmer', {
  otp: [
    ['លេខកូដផ្ទៀងផ្ទាត់របស់អ្នកគឺ 482913 សូមកុំចែករំលែកជាមួយអ្នកណា', '482913'],
    ['៧៧១២ គឺជាលេខកូដ OTP របស់អ្នក', '7712'],
    ['សូមបញ្ចូលលេខកូដ903114ដើម្បីចូលគណនី', '903114'],
    ['លេខសម្ងាត់បណ្តោះអាសន្ន៖ 20418', '20418'],
  ],
  none: ['បានផ្ទេរប្រាក់ 125000 រៀល ពីគណនី 4471', 'ទាក់ទងលេខទូរស័ព្ទ 1444'],
  pickup: [['លេខកូដយកឥវ៉ាន់ 2207', '2207']],
  valid: [['លេខកូដ 551320 នឹងផុតកំណត់ក្នុងរយៈពេល 10 នាទី', 10]],
});

checkLanguage('Burmese', {
  otp: [
    ['သင့်အတည်ပြုကုဒ်မှာ 482913 ဖြစ်ပါသည်။ မည်သူ့ကိုမျှ မပြောပါနှင့်။', '482913'],
    ['၇၇၁၂ သည် သင်၏ OTP ကုဒ်ဖြစ်သည်', '7712'],
    ['အကောင့်ဝင်ရန် ကုဒ် 903114 ကို ရိုက်ထည့်ပါ', '903114'],
    ['တစ်ခါသုံးစကားဝှက် - 20418', '20418'],
  ],
  none: ['သင့်အကောင့်မှ ၁၂၅၀၀ ကျပ် ငွေထုတ်ပြီး လက်ကျန် ၃၃၂၀၀ ကျပ်', 'ဆက်သွယ်ရန် ဖုန်း 1444'],
  pickup: [['ပါဆယ်ကုဒ် 2207', '2207']],
  valid: [['OTP ကုဒ် 551320 သက်တမ်း 10 မိနစ်', 10]],
});
