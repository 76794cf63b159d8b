-- A society for the tests, as long as the product brings no sample of its own.
insert into society (id, host, service_name, society_name, page_name, sender, telephone, hours)
values (1, null, 'サンプル健保ウェブ', 'サンプル健康保険組合', '健康保険組合加入者ページ',
        'no-reply@sample-kenpo.example.jp', '03-0000-0000', '平日 9:00〜17:00');
insert into terms (id, society_id, edition, binds_from, main_points, body)
values (1, 1, 1, date '2026-04-01', '加入者ご本人だけが使えます。', '第1条　この規約は加入者ページの利用について定めます。');
insert into tile (id, society_id, position, name, icon, address, closed)
values (1, 1, 1, '医療情報', 'medical', '/services/medical', null),
       (2, 1, 2, '人間ドック等予約', 'checkup', '/services/checkup', '予約の受付は12月1日からです'),
       (3, 1, 3, '電子申請', 'application', '/services/application', null),
       (4, 1, 4, '被扶養者調査', 'family', '/services/family', null),
       (5, 1, 5, '健診結果照会', 'results', '/services/results', null);
